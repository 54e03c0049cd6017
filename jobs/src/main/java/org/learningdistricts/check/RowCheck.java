package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.TypedRow;

/** A check that sees one row of a table after the other. An instance serves one table. */
interface RowCheck {

    void check(TypedRow row, Findings findings);
}
