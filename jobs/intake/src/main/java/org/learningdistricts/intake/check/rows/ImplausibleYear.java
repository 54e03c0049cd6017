package org.learningdistricts.intake.check.rows;

import java.time.LocalDate;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.TypedRow;

/** A date or year that lies too far from the quarter to be meant, and decides nothing. */
public final class ImplausibleYear implements RowCheck {

    private static final String RULE = "implausible-year";

    private final TableScope table;

    ImplausibleYear(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        LocalDate last = table.submission().day();
        for (int i = 0; i < row.cells().size(); i++) {
            Field field = table.contract().fields().get(i);
            find(field, table.cell(row, field), row.cells().get(i), last, findings);
        }
    }

    /** Looks at one cell. */
    public static void find(
            Field field, Place place, Cell cell, LocalDate last, Findings findings) {
        if (!field.plausible().holds(cell.value(), last)) {
            findings.add(RULE, place, cell.text(), field.plausible().shown(field.type(), last));
        }
    }
}
