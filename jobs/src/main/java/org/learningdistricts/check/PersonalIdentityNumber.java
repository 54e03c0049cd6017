package org.learningdistricts.check;

import org.learningdistricts.contract.Field;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.Cell;
import org.learningdistricts.normalise.CellState;
import org.learningdistricts.normalise.TypedRow;

/** A run of 12 digits, as personal identity numbers have (Law 91/2025/QH15): counts only. */
final class PersonalIdentityNumber implements RowCheck {

    static final String RULE = "personal-identity-number";

    private final TableScope table;

    PersonalIdentityNumber(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Field field = table.contract().fields().get(i);
            if (cell.state() == CellState.IDENTITY_NUMBER) {
                findings.add(RULE, table.cell(row, field), cell.text(), null);
            }
        }
    }
}
