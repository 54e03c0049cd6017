package org.learningdistricts.check;

import java.util.stream.Collectors;
import org.learningdistricts.contract.Field;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.Header;

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
