package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.DateText;

/**
 * A date with a time within a minute of the next day: a program that counts time zones of 1900
 * stores the day after like this, and at 24:00 the day after begins. Which day is meant?
 */
public final class DateBeforeMidnight implements CellCheck {

    private static final String RULE = "date-before-midnight";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        if (cell.is(CellState.BEFORE_MIDNIGHT)) {
            find(cell.cell(), cell.place(), findings);
        }
    }

    /** Looks at one cell. */
    public static void find(Cell cell, Place place, Findings findings) {
        if (cell.state() == CellState.BEFORE_MIDNIGHT) {
            findings.add(RULE, place, cell.text(), DateText.daysAround(cell.text()));
        }
    }
}
