package org.learningdistricts.reader.workbook;

import org.learningdistricts.reader.table.Remark;

/** A formula that was never calculated, as some programs write them. */
final class FormulaWithoutValue {

    private static final String RULE = "formula-without-value";

    private FormulaWithoutValue() {}

    static Remark remark(StoredCell cell, long row, int column) {
        return new Remark(RULE, row, column, "=" + cell.formula(), null, 1);
    }
}
