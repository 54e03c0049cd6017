package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.TypedRow;

/** A code of no unit in force on the quarter's last day. */
final class UnknownCode implements RowCheck {

    private static final String RULE = "unknown-code";

    private final TableScope table;

    UnknownCode(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Field field = table.contract().fields().get(i);
            if (field.unitCode() != null
                    && cell.value() instanceof String code
                    && table.submission().unitInForce(code).isEmpty()) {
                findings.add(
                        RULE,
                        table.cell(row, field),
                        code,
                        SubmittedUnits.codes(table.submission(), field));
            }
        }
    }
}
