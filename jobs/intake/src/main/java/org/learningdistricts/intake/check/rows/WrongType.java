package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Expectation;
import org.learningdistricts.intake.normalise.TypedRow;

/** A cell whose text is no value of the column's type. */
public final class WrongType implements RowCheck {

    public static final String RULE = "wrong-type";

    private final TableScope table;

    WrongType(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Field field = table.contract().fields().get(i);
            if (cell.state() == CellState.WRONG_TYPE) {
                findings.addForm(
                        RULE,
                        table.cell(row, field),
                        cell.text(),
                        Expectation.of(field, table.submission()));
            }
        }
    }
}
