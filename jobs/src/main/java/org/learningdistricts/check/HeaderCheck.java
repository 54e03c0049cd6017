package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.Header;

/** A check of a table's header. */
interface HeaderCheck {

    void check(Header header, TableScope table, Findings findings);
}
