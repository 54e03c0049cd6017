package org.learningdistricts.reader.table;

/**
 * What older programs write behind the last line: the character by which DOS ended a file, or zero
 * bytes that fill it up.
 */
public final class EndMark {

    public static final String RULE = "end-mark";

    private EndMark() {}

    /** Whether a character ends a text if only such characters follow. */
    public static boolean is(char c) {
        return c == 0 || c == '\u001a';
    }

    public static Remark remark(long line) {
        return Remark.onRow(RULE, line, null, null);
    }
}
