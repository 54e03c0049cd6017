package org.learningdistricts.reader.workbook;

import org.learningdistricts.reader.table.Remark;

/** A number that is shown as a percentage and read as the share that it is. */
final class PercentCell {

    private static final String RULE = "percent-cell";

    private PercentCell() {}

    static Remark remark(long row, int column, String shown, String readAs) {
        return new Remark(RULE, row, column, shown, readAs, 1);
    }
}
