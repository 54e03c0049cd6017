package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.Header;

/**
 * A column that announces names, identity numbers or other data of people (Law 91/2025/QH15). Only
 * its title is shown.
 */
final class PersonalDataColumn implements HeaderCheck {

    static final String RULE = "personal-data-column";

    @Override
    public void check(Header header, TableScope table, Findings findings) {
        for (String column : header.personal()) {
            findings.add(RULE, table.header(header, column), column, null);
        }
    }
}
