package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.DateText;
import org.learningdistricts.intake.normalise.TypedRow;

/**
 * A date with a time within a minute of the next day: a program that counts time zones of 1900
 * stores the day after like this, and at 24:00 the day after begins. Which day is meant?
 */
public final class DateBeforeMidnight implements RowCheck {

    private static final String RULE = "date-before-midnight";

    private final TableScope table;

    DateBeforeMidnight(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        for (int i = 0; i < row.cells().size(); i++) {
            Field field = table.contract().fields().get(i);
            find(row.cells().get(i), table.cell(row, field), findings);
        }
    }

    public static void find(Cell cell, Place place, Findings findings) {
        if (cell.state() == CellState.BEFORE_MIDNIGHT) {
            findings.add(RULE, place, cell.text(), DateText.daysAround(cell.text()));
        }
    }
}
