package org.learningdistricts.reader.workbook;

import org.learningdistricts.reader.table.Remark;

/** A hidden sheet, which is read as any other. */
final class HiddenSheet {

    private static final String RULE = "hidden-sheet";

    private HiddenSheet() {}

    static Remark remark(WorkbookSheet sheet) {
        return Remark.onFile(RULE, sheet.name(), null);
    }
}
