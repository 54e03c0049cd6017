package org.learningdistricts.reader.workbook;

import org.learningdistricts.reader.table.Remark;

/** A formula, of which the calculated value is read. */
public final class FormulaCell {

    /** The rule of the check catalogue. */
    public static final String RULE = "formula-cell";

    private FormulaCell() {}

    static Remark remark(StoredCell cell, long row, int column, CellValue value) {
        return new Remark(RULE, row, column, "=" + cell.formula(), value.text(), 1);
    }
}
