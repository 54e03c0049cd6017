package org.learningdistricts.reader.table;

/** A filled cell right of the last title: one too many, or a title lacks. */
public final class CellsBeyondHeader {

    /** Its rule of the check catalogue. */
    public static final String RULE = "cells-beyond-header";

    private CellsBeyondHeader() {}

    /**
     * What the file is refused with.
     *
     * @param last position of the last filled cell
     * @param width columns of the table
     */
    static Remark remark(SourceRow row, int last, int width) {
        String columns = String.valueOf(width);
        return new Remark(RULE, row.number(), last, row.text(last), columns, 1);
    }
}
