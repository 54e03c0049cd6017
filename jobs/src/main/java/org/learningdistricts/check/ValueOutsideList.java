package org.learningdistricts.check;

import org.learningdistricts.contract.Field;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.Cell;
import org.learningdistricts.normalise.CellState;
import org.learningdistricts.normalise.Expectation;
import org.learningdistricts.normalise.TypedRow;

/** A cell whose text is not in the column's code list. */
final class ValueOutsideList implements RowCheck {

    static final String RULE = "value-outside-list";

    private final TableScope table;

    ValueOutsideList(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        String level = table.submission().levelOf(table.contract(), row.cells());
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Field field = table.contract().fields().get(i);
            if (cell.state() == CellState.OUTSIDE_LIST) {
                findings.addForm(
                        RULE,
                        table.cell(row, field),
                        cell.text(),
                        Expectation.of(field, table.submission(), level));
            }
        }
    }
}
