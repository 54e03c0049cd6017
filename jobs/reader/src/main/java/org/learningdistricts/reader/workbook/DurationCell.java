package org.learningdistricts.reader.workbook;

import org.learningdistricts.reader.table.Remark;

/** A cell that shows how long something takes, such as 26:30, but holds a number of days. */
final class DurationCell {

    private static final String RULE = "duration-cell";

    private DurationCell() {}

    static Remark remark(long row, int column, String shown, String read) {
        return new Remark(RULE, row, column, shown, read, 1);
    }
}
