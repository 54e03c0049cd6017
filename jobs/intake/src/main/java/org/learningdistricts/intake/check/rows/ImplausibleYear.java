package org.learningdistricts.intake.check.rows;

import java.time.LocalDate;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.normalise.Cell;

/** A date or year that lies too far from the quarter to be meant, and decides nothing. */
public final class ImplausibleYear implements CellCheck {

    private static final String RULE = "implausible-year";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        LocalDate last = cell.scope().day();
        if (!cell.field().plausible().holds(cell.value(), last)) {
            find(cell.field(), cell.place(), cell.cell(), last, findings);
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
