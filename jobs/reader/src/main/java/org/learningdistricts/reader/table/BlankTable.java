package org.learningdistricts.reader.table;

/** A file or sheet in which nothing stands, no header either. */
public final class BlankTable {

    /** Its rule of the check catalogue. */
    public static final String RULE = "blank-table";

    private BlankTable() {}

    /** What a reader says of it. */
    public static Remark remark() {
        return Remark.onFile(RULE, null, null);
    }

    /** Whether that is why a table was not read. */
    public static boolean is(ReadOutcome outcome) {
        return outcome instanceof ReadOutcome.Refused refused
                && refused.reason().rule().equals(RULE);
    }
}
