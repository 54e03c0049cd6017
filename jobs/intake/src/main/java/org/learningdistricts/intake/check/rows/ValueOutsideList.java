package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Expectation;

/** A cell whose text is not in the column's code list. */
public final class ValueOutsideList implements CellCheck {

    public static final String RULE = "value-outside-list";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        if (cell.is(CellState.OUTSIDE_LIST)) {
            findings.addWorded(
                    RULE,
                    cell.place(),
                    Worded.of(cell.text()),
                    Expectation.of(cell.field(), cell.scope(), cell.unitLevel()));
        }
    }
}
