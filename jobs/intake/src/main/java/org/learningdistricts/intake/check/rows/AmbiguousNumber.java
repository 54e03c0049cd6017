package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.NumberReadings;

/** A number that could be read as two, in a column whose other cells do not say which is meant. */
final class AmbiguousNumber implements CellCheck {

    private static final String RULE = "ambiguous-number";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        if (cell.is(CellState.AMBIGUOUS_NUMBER)) {
            findings.add(RULE, cell.place(), cell.text(), NumberReadings.readings(cell.text()));
        }
    }
}
