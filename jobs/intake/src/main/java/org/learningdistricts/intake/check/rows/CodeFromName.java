package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;

/** An empty code that was taken from the row's name. */
final class CodeFromName implements CellCheck {

    private static final String RULE = "code-from-name";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        if (cell.is(CellState.FILLED_FROM_NAME)) {
            String name = cell.name().map(Cell::text).orElse("");
            findings.add(RULE, cell.place(), name, String.valueOf(cell.value()));
        }
    }
}
