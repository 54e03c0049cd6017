package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Expectation;

/** A cell that must be filled and is empty or says not applicable. */
public final class MissingValue implements CellCheck {

    public static final String RULE = "missing-value";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        if (cell.field().required()
                && (cell.is(CellState.EMPTY) || cell.is(CellState.NOT_APPLICABLE))) {
            findings.addWorded(
                    RULE,
                    cell.place(),
                    Worded.of(cell.text()),
                    Expectation.of(cell.field(), cell.scope()));
        }
    }
}
