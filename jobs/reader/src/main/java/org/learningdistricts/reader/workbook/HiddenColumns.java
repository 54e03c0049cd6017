package org.learningdistricts.reader.workbook;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;

/** Columns that are hidden; they are read as any others. */
final class HiddenColumns {

    private static final String RULE = "hidden-columns";

    private HiddenColumns() {}

    static void note(Ranges hidden, Remarks remarks) {
        if (hidden.count() > 0) {
            remarks.add(Remark.onFile(RULE, hidden.text(), null));
        }
    }
}
