package org.learningdistricts.read.workbook;

import org.learningdistricts.read.Remark;

/** A formula, of which the calculated value is read. */
final class FormulaCell {

    private static final String RULE = "formula-cell";

    private FormulaCell() {}

    static Remark remark(StoredCell cell, long row, int column, CellValue value) {
        return new Remark(RULE, row, column, "=" + cell.formula(), value.text(), 1);
    }
}
