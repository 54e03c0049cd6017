package org.learningdistricts.intake.check.table;

import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Header;

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
