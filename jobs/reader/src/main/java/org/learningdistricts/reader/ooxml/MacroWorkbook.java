package org.learningdistricts.reader.ooxml;

import org.learningdistricts.reader.table.Remark;

/** A workbook with macros. */
final class MacroWorkbook {

    private static final String RULE = "macro-workbook";

    private MacroWorkbook() {}

    static Remark remark() {
        return Remark.onFile(RULE, ".xlsm", ".xlsx");
    }
}
