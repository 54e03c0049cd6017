package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.TypedRow;

/** An empty code that was taken from the row's name. */
final class CodeFromName implements RowCheck {

    private static final String RULE = "code-from-name";

    private final TableScope table;

    CodeFromName(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Field field = table.contract().fields().get(i);
            if (cell.state() == CellState.FILLED_FROM_NAME) {
                String code = String.valueOf(cell.value());
                findings.add(RULE, table.cell(row, field), nameIn(row, field), code);
            }
        }
    }

    private String nameIn(TypedRow row, Field code) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (code.name().equals(table.contract().fields().get(i).nameOf())) {
                return row.cells().get(i).text();
            }
        }
        return "";
    }
}
