package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.Header;

/** A column that stands in the header more than once. */
final class RepeatedColumn implements HeaderCheck {

    private static final String RULE = "repeated-column";

    @Override
    public void check(Header header, TableScope table, Findings findings) {
        for (String column : header.repeated()) {
            findings.add(RULE, table.header(header, column), column, null);
        }
    }
}
