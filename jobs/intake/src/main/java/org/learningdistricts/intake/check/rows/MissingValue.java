package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Expectation;
import org.learningdistricts.intake.normalise.TypedRow;

/** A cell that must be filled and is empty or says not applicable. */
public final class MissingValue implements RowCheck {

    public static final String RULE = "missing-value";

    private final TableScope table;

    MissingValue(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Field field = table.contract().fields().get(i);
            boolean isMissing =
                    cell.state() == CellState.EMPTY || cell.state() == CellState.NOT_APPLICABLE;
            if (field.required() && isMissing) {
                findings.addForm(
                        RULE,
                        table.cell(row, field),
                        cell.text(),
                        Expectation.of(field, table.submission()));
            }
        }
    }
}
