package org.learningdistricts.intake.check.table;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.SourceRow;

/** A line that adds up rows of its table; its figures are not taken. */
final class TotalLine {

    private static final String RULE = "total-line";

    private TotalLine() {}

    static Remark remark(SourceRow line) {
        return Remark.onRow(RULE, line.number(), line.start(1), null);
    }
}
