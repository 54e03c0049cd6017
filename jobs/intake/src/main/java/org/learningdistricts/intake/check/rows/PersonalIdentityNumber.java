package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.TypedRow;

/** A run of 12 digits, as personal identity numbers have (Law 91/2025/QH15): counts only. */
public final class PersonalIdentityNumber implements RowCheck {

    public static final String RULE = "personal-identity-number";

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
