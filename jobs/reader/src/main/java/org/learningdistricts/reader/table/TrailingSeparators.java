package org.learningdistricts.reader.table;

/** Empty cells right of the last column. */
final class TrailingSeparators {

    private static final String RULE = "trailing-separators";

    private TrailingSeparators() {}

    static Remark remark(long row, int cells, int width) {
        return Remark.onRow(RULE, row, String.valueOf(cells), String.valueOf(width));
    }
}
