package org.learningdistricts.reader.table;

/** A file that is none of the kind that its name says, or a damaged one. */
public final class UnreadableFile {

    /** Its rule of the check catalogue. */
    public static final String RULE = "unreadable-file";

    /** Expected of text in which a quote is opened that nothing closes. */
    public static final String CLOSED_QUOTES = "RFC 4180";

    /** Expected of bytes that are no text. */
    public static final String TEXT = "UTF-8";

    /** Expected of text that holds no table. */
    public static final String TABLE = "a,b";

    private UnreadableFile() {}

    /**
     * A file as a whole.
     *
     * @param fault what is wrong with it
     */
    public static Remark of(String fault, String expected) {
        return Remark.onFile(RULE, fault, expected);
    }

    /** A file that is at fault from one row on. */
    public static Remark at(long row, String fault, String expected) {
        return Remark.onRow(RULE, row, fault, expected);
    }
}
