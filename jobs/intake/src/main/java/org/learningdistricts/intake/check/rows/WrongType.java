package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Expectation;

/** A cell whose text is no value of the column's type. */
public final class WrongType implements CellCheck {

    public static final String RULE = "wrong-type";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        if (cell.is(CellState.WRONG_TYPE)) {
            findings.addWorded(
                    RULE,
                    cell.place(),
                    Worded.of(cell.text()),
                    Expectation.insteadOf(cell.text(), cell.field(), cell.scope()));
        }
    }
}
