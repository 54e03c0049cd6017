package org.learningdistricts.intake.check.table;

import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Header;

/**
 * A column of figures that may be left out and is: no row of the table reports them. A column that
 * nobody knows may be the one that lacks; that is told instead.
 */
final class FigureColumnMissing {

    private static final String RULE = "figure-column-missing";

    private FigureColumnMissing() {}

    static void report(TableScope table, Header header, Findings findings) {
        if (header.unknown().isEmpty()) {
            header.missing().stream()
                    .filter(field -> table.isFigure(field) && !field.required())
                    .map(Field::name)
                    .forEach(name -> findings.add(RULE, table.header(header, name), null, name));
        }
    }
}
