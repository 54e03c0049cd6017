package org.learningdistricts.intake.check.rows;

import java.util.List;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.TypedRow;

/** Checks of single cells, one check after the other over a row. */
record CellChecks(TableScope table, List<CellCheck> checks) implements RowCheck {

    @Override
    public void check(TypedRow row, Findings findings) {
        List<CheckedCell> cells = CheckedCell.of(row, table);
        for (CellCheck check : checks) {
            for (CheckedCell cell : cells) {
                check.check(cell, findings);
            }
        }
    }
}
