package org.learningdistricts.reader.workbook;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.CellKind;

/**
 * What a cell holds, as a {@link org.learningdistricts.reader.table.SourceRow} has it.
 *
 * @param shown what a person sees of a number instead, null if just its digits
 */
record CellValue(String text, CellKind kind, @Nullable String shown) {

    static final CellValue EMPTY = new CellValue("", CellKind.TEXT);

    /** That of a formula without a stored value. */
    static final CellValue NOT_CALCULATED = new CellValue("", CellKind.ERROR);

    CellValue(String text, CellKind kind) {
        this(text, kind, null);
    }

    static CellValue ofText(String text) {
        return new CellValue(text, CellKind.TEXT);
    }
}
