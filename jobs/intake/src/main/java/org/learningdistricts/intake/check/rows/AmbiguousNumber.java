package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.NumberReadings;
import org.learningdistricts.intake.normalise.TypedRow;

/** A number that could be read as two, in a column whose other cells do not say which is meant. */
final class AmbiguousNumber implements RowCheck {

    private static final String RULE = "ambiguous-number";

    private final TableScope table;

    AmbiguousNumber(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            if (cell.state() == CellState.AMBIGUOUS_NUMBER) {
                Field field = table.contract().fields().get(i);
                findings.add(
                        RULE,
                        table.cell(row, field),
                        cell.text(),
                        NumberReadings.readings(cell.text()));
            }
        }
    }
}
