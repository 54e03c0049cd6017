package org.learningdistricts.intake.check.table;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.SourceRow;

/** A line that adds up rows of its table; its figures are not taken. */
public final class TotalLine {

    /** Its rule of the check catalogue. */
    public static final String RULE = "total-line";

    private TotalLine() {}

    static Remark remark(SourceRow line) {
        return Remark.onRow(RULE, line.number(), line.start(1), null);
    }
}
