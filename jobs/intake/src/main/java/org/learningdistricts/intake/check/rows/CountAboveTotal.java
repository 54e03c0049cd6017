package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.UpperBound;
import org.learningdistricts.intake.finding.Findings;

/**
 * A figure above the one that bounds it, such as more literate people than people. Not compared if
 * one of the figures is missing.
 */
final class CountAboveTotal implements CellCheck {

    private static final String RULE = "count-above-total";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        UpperBound bound = cell.field().atMost();
        if (bound == null || !(cell.value() instanceof Long count)) {
            return;
        }
        long sum = count;
        StringBuilder added = new StringBuilder();
        for (String other : bound.with()) {
            if (!(cell.beside(other).value() instanceof Long more)) {
                return;
            }
            sum += more;
            added.append("+ ").append(other).append(" = ").append(more).append(' ');
        }
        if (cell.beside(bound.total()).value() instanceof Long total && sum > total) {
            findings.add(
                    RULE,
                    cell.place(),
                    String.valueOf(count),
                    added + "≤ " + bound.total() + " = " + total);
        }
    }
}
