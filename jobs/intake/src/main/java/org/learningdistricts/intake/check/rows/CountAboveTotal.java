package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.UpperBound;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.TypedRow;

/**
 * A figure above the one that bounds it, such as more literate people than people. Not compared if
 * one of the figures is missing.
 */
final class CountAboveTotal implements RowCheck {

    private static final String RULE = "count-above-total";

    private final TableScope table;

    CountAboveTotal(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        for (int i = 0; i < row.cells().size(); i++) {
            Field field = table.contract().fields().get(i);
            if (field.atMost() != null && row.cells().get(i).value() instanceof Long count) {
                compare(row, field, field.atMost(), count, findings);
            }
        }
    }

    private void compare(
            TypedRow row, Field field, UpperBound bound, long count, Findings findings) {
        long sum = count;
        StringBuilder added = new StringBuilder();
        for (String other : bound.with()) {
            if (!(row.cell(table.contract(), other).value() instanceof Long more)) {
                return;
            }
            sum += more;
            added.append("+ ").append(other).append(" = ").append(more).append(' ');
        }
        if (row.cell(table.contract(), bound.total()).value() instanceof Long total
                && sum > total) {
            findings.add(
                    RULE,
                    table.cell(row, field),
                    String.valueOf(count),
                    added + "≤ " + bound.total() + " = " + total);
        }
    }
}
