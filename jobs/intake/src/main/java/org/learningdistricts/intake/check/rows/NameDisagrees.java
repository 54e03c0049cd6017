package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;

/** A name that is not that of the unit whose code stands beside it. */
public final class NameDisagrees implements CellCheck {

    public static final String RULE = "name-disagrees";

    /** Whether a cell is such a name. */
    static boolean is(CheckedCell cell) {
        return cell.namedUnit()
                .filter(unit -> !cell.scope().isNamed(unit, cell.valueText()))
                .isPresent();
    }

    @Override
    public void check(CheckedCell cell, Findings findings) {
        cell.namedUnit()
                .filter(unit -> !cell.scope().isNamed(unit, cell.valueText()))
                .ifPresent(
                        unit ->
                                findings.addWorded(
                                        RULE, cell.place(), cell.valueText(), Worded.named(unit)));
    }
}
