package org.learningdistricts.reader.csv;

import org.learningdistricts.reader.table.Remark;

/** Whole lines of a table that stand in one cell each, which were parted into their cells. */
final class PackedLines {

    static final String RULE = "packed-lines";

    private static final int SHOWN = 40;

    private PackedLines() {}

    static Remark remark(long row, String line) {
        String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
        return Remark.onRow(RULE, row, shown, null);
    }
}
