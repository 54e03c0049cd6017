package org.learningdistricts.intake.check.rows;

import java.time.LocalDate;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.TypedRow;

/** A decision dated after the last day of the quarter that is reported. */
final class DecisionAfterQuarter implements RowCheck {

    private static final String RULE = "decision-after-quarter";

    private final TableScope table;

    DecisionAfterQuarter(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        LocalDate last = table.submission().day();
        for (int i = 0; i < row.cells().size(); i++) {
            Field field = table.contract().fields().get(i);
            if (field.possible().endsWithQuarter()
                    && row.cells().get(i).value() instanceof LocalDate date
                    && date.isAfter(last)) {
                findings.add(RULE, table.cell(row, field), date.toString(), "≤ " + last);
            }
        }
    }
}
