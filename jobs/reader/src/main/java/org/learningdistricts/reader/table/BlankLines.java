package org.learningdistricts.reader.table;

/** Blank rows, which are left out. */
public final class BlankLines {

    private static final String RULE = "blank-lines";

    private BlankLines() {}

    static Remark remark(long row) {
        return of(row, 1);
    }

    /** So many of them, not all in one place. */
    public static Remark of(long firstRow, long count) {
        return new Remark(RULE, firstRow, null, "", "", count);
    }
}
