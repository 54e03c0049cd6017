package org.learningdistricts.intake.check.table;

import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Header;

/**
 * A column that announces names, identity numbers or other data of people (Law 91/2025/QH15). Only
 * its title is shown.
 */
public final class PersonalDataColumn implements HeaderCheck {

    public static final String RULE = "personal-data-column";

    @Override
    public void check(Header header, TableScope table, Findings findings) {
        for (String column : header.personal()) {
            findings.add(RULE, table.header(header, column), column, null);
        }
    }
}
