package org.learningdistricts.intake.check.table;

import java.util.stream.Collectors;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Header;

/** A header cell that the contract does not know. */
final class UnknownColumn implements HeaderCheck {

    static final String RULE = "unknown-column";

    @Override
    public void check(Header header, TableScope table, Findings findings) {
        String names =
                table.contract().fields().stream()
                        .map(Field::name)
                        .collect(Collectors.joining(", "));
        for (String column : header.unknown()) {
            findings.add(RULE, table.header(header, column), column, names);
        }
    }
}
