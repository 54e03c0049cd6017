package org.learningdistricts.intake.check.table;

import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Header;

/** A check of a table's header. */
interface HeaderCheck {

    void check(Header header, TableScope table, Findings findings);
}
