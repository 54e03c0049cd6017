package org.learningdistricts.intake.check.table;

import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Header;

/** A column without figures that may be left out and is: what it holds counts as not reported. */
final class OptionalColumnMissing implements HeaderCheck {

    private static final String RULE = "optional-column-missing";

    @Override
    public void check(Header header, TableScope table, Findings findings) {
        for (Field field : header.missing()) {
            if (!field.required() && field.nameOf() == null && !table.isFigure(field)) {
                findings.add(RULE, table.header(header, field.name()), null, field.name());
            }
        }
    }
}
