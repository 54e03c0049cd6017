package org.learningdistricts.check;

import org.learningdistricts.contract.Field;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.TypedRow;

/** A year of reference that is neither the quarter's nor shortly before it. */
final class ImplausibleYear implements RowCheck {

    private static final String RULE = "implausible-year";

    private final TableScope table;

    ImplausibleYear(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        int last = table.submission().quarter().year();
        for (int i = 0; i < row.cells().size(); i++) {
            Field field = table.contract().fields().get(i);
            if (field.yearsBeforeQuarter() != null
                    && row.cells().get(i).value() instanceof Integer year) {
                int first = last - field.yearsBeforeQuarter();
                if (year < first || year > last) {
                    findings.add(
                            RULE, table.cell(row, field), year.toString(), first + " … " + last);
                }
            }
        }
    }
}
