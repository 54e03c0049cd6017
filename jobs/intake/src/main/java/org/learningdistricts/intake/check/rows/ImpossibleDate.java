package org.learningdistricts.intake.check.rows;

import java.time.LocalDate;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;

/**
 * A date or year that decides something and lies where none can lie, such as the year 204 for 2024.
 * Of a date after the quarter {@link DecisionAfterQuarter} speaks.
 */
final class ImpossibleDate implements CellCheck {

    private static final String RULE = "impossible-date";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        LocalDate last = cell.scope().day();
        Field field = cell.field();
        boolean isAfterQuarter = cell.value() instanceof LocalDate day && day.isAfter(last);
        if (!isAfterQuarter && !field.possible().holds(cell.value(), last)) {
            findings.add(
                    RULE, cell.place(), cell.text(), field.possible().shown(field.type(), last));
        }
    }
}
