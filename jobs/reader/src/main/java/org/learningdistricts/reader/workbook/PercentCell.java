package org.learningdistricts.reader.workbook;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.CellRemark;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.SourceRow;

/** A number that is shown as a percentage and read as the share that it is. */
public final class PercentCell {

    private static final String RULE = "percent-cell";

    private PercentCell() {}

    static Remark remark(long row, int column, String shown, String readAs) {
        return new Remark(RULE, row, column, shown, readAs, 1);
    }

    /** Whether a remark says it of a cell. */
    public static boolean is(CellRemark about) {
        return about.remark().rule().equals(RULE);
    }

    /** The percentage that a cell shows, null if it shows none. */
    public static @Nullable String shown(SourceRow row, int column) {
        for (CellRemark about : row.remarks()) {
            if (is(about) && about.firstColumn() == column) {
                return about.remark().value();
            }
        }
        return null;
    }
}
