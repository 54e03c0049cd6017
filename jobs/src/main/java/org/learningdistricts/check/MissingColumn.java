package org.learningdistricts.check;

import org.learningdistricts.contract.Field;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.Header;

/** A required column that the header lacks. */
final class MissingColumn implements HeaderCheck {

    static final String RULE = "missing-column";

    @Override
    public void check(Header header, TableScope table, Findings findings) {
        header.missing().stream()
                .filter(Field::required)
                .forEach(f -> findings.add(RULE, table.header(header, f.name()), null, f.name()));
    }
}
