package org.learningdistricts.intake.check.rows;

import java.time.LocalDate;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.TypedRow;

/**
 * A date or year that decides something and lies where none can lie, such as the year 204 for 2024.
 * Of a date after the quarter {@link DecisionAfterQuarter} speaks.
 */
final class ImpossibleDate implements RowCheck {

    private static final String RULE = "impossible-date";

    private final TableScope table;

    ImpossibleDate(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        LocalDate last = table.submission().day();
        for (int i = 0; i < row.cells().size(); i++) {
            Field field = table.contract().fields().get(i);
            Cell cell = row.cells().get(i);
            boolean isAfterQuarter = cell.value() instanceof LocalDate day && day.isAfter(last);
            if (!isAfterQuarter && !field.possible().holds(cell.value(), last)) {
                findings.add(
                        RULE,
                        table.cell(row, field),
                        cell.text(),
                        field.possible().shown(field.type(), last));
            }
        }
    }
}
