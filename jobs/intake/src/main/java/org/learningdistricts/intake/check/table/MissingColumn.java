package org.learningdistricts.intake.check.table;

import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Header;

/** A required column that the header lacks. */
public final class MissingColumn implements HeaderCheck {

    public static final String RULE = "missing-column";

    @Override
    public void check(Header header, TableScope table, Findings findings) {
        header.missing().stream()
                .filter(Field::required)
                .forEach(f -> findings.add(RULE, table.header(header, f.name()), null, f.name()));
    }
}
