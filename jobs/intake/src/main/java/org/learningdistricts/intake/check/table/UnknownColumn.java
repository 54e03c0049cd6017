package org.learningdistricts.intake.check.table;

import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Header;

/** A header cell that the contract does not know. */
final class UnknownColumn implements HeaderCheck {

    static final String RULE = "unknown-column";

    @Override
    public void check(Header header, TableScope table, Findings findings) {
        Worded titles = Worded.listOf(table.contract().fields().stream().map(Worded::of).toList());
        for (String column : header.unknown()) {
            findings.addWorded(RULE, table.header(header, column), column, titles);
        }
    }
}
