package org.learningdistricts.reader.table;

/** A header in several rows, such as titles of groups above those of columns. */
final class TwoRowHeader {

    private static final String RULE = "two-row-header";

    private TwoRowHeader() {}

    static Remark remark(long firstRow, int rows) {
        return Remark.onRow(RULE, firstRow, String.valueOf(rows), "1");
    }
}
