package org.learningdistricts.read.workbook;

import org.learningdistricts.read.CellKind;

/** What a cell holds, as a {@link org.learningdistricts.read.SourceRow} has it. */
record CellValue(String text, CellKind kind) {

    static final CellValue EMPTY = new CellValue("", CellKind.TEXT);

    /** That of a formula without a stored value. */
    static final CellValue NOT_CALCULATED = new CellValue("", CellKind.ERROR);

    static CellValue ofText(String text) {
        return new CellValue(text, CellKind.TEXT);
    }
}
