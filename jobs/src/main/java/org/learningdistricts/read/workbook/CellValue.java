package org.learningdistricts.read.workbook;

import org.learningdistricts.read.CellKind;

/** What a cell holds, as a {@link org.learningdistricts.read.SourceRow} has it. */
record CellValue(String text, CellKind kind) {

    static final CellValue EMPTY = new CellValue("", CellKind.TEXT);

    static CellValue ofText(String text) {
        return new CellValue(text, CellKind.TEXT);
    }
}
