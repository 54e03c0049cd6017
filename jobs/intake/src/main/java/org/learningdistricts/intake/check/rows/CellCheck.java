package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.finding.Findings;

/** A check that sees one cell after the other. It keeps nothing: one serves all tables. */
interface CellCheck {

    void check(CheckedCell cell, Findings findings);
}
