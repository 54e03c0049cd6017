package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.finding.Findings;

/** A code of no unit in force on the quarter's last day. */
final class UnknownCode implements CellCheck {

    private static final String RULE = "unknown-code";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        if (cell.field().unitCode() != null
                && cell.value() instanceof String code
                && cell.scope().unitInForce(code).isEmpty()) {
            findings.addWorded(RULE, cell.place(), code, SubmittedUnits.of(cell));
        }
    }
}
