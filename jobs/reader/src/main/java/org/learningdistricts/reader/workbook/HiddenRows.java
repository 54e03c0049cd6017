package org.learningdistricts.reader.workbook;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;

/** Rows that are hidden or filtered away; they are read as any others. */
final class HiddenRows {

    private static final String RULE = "hidden-rows";

    private HiddenRows() {}

    static void note(Ranges hidden, Remarks remarks) {
        if (hidden.count() > 0) {
            remarks.add(Remark.onRow(RULE, hidden.first(), hidden.text(), null));
        }
    }
}
