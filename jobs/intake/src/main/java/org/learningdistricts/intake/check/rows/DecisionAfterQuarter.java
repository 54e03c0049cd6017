package org.learningdistricts.intake.check.rows;

import java.time.LocalDate;
import org.learningdistricts.intake.finding.Findings;

/** A decision dated after the last day of the quarter that is reported. */
final class DecisionAfterQuarter implements CellCheck {

    private static final String RULE = "decision-after-quarter";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        LocalDate last = cell.scope().day();
        if (cell.field().possible().endsWithQuarter()
                && cell.value() instanceof LocalDate date
                && date.isAfter(last)) {
            findings.add(RULE, cell.place(), date.toString(), "≤ " + last);
        }
    }
}
