package org.learningdistricts.intake.check.table;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.SourceRow;

/** The number of a page between the rows of a printed form: no data, and left out. */
final class PageLine {

    private static final String RULE = "page-line";

    private PageLine() {}

    static Remark remark(SourceRow row) {
        return Remark.onRow(RULE, row.number(), row.start(1), null);
    }
}
