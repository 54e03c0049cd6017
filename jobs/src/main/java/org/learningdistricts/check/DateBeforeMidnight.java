package org.learningdistricts.check;

import org.learningdistricts.contract.Field;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;
import org.learningdistricts.normalise.Cell;
import org.learningdistricts.normalise.CellState;
import org.learningdistricts.normalise.DateText;
import org.learningdistricts.normalise.TypedRow;

/**
 * A date with a time within a minute of the next day: a program that counts time zones of 1900
 * stores the day after like this, and at 24:00 the day after begins. Which day is meant?
 */
final class DateBeforeMidnight implements RowCheck {

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

    static void find(Cell cell, Place place, Findings findings) {
        if (cell.state() == CellState.BEFORE_MIDNIGHT) {
            findings.add(RULE, place, cell.text(), DateText.daysAround(cell.text()));
        }
    }
}
