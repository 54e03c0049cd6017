package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.TypedRow;

/** A check that sees one row of a table after the other. An instance serves one table. */
public interface RowCheck {

    void check(TypedRow row, Findings findings);
}
