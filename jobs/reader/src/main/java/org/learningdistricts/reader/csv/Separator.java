package org.learningdistricts.reader.csv;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;

/** Another separator than the comma. */
final class Separator {

    static final String RULE = "separator";
    private static final String COMMA = ",";

    private Separator() {}

    static void note(DialectFinding dialect, Remarks remarks) {
        if (!dialect.separator().isEmpty() && !dialect.separator().equals(COMMA)) {
            remarks.add(Remark.onFile(RULE, name(dialect.separator()), COMMA));
        }
    }

    /** How a person calls it. */
    static String name(String separator) {
        return switch (separator) {
            case "\t" -> "tab";
            case " " -> "space";
            default -> "«" + separator + "»";
        };
    }
}
