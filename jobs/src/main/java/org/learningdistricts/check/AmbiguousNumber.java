package org.learningdistricts.check;

import org.learningdistricts.contract.Field;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.Cell;
import org.learningdistricts.normalise.CellState;
import org.learningdistricts.normalise.NumberText;
import org.learningdistricts.normalise.TypedRow;

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
                        NumberText.readings(cell.text()));
            }
        }
    }
}
