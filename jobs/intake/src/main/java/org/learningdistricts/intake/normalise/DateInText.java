package org.learningdistricts.intake.normalise;

import org.learningdistricts.reader.table.CellKind;

/** A date in a column of texts, into which spreadsheets turn numbers such as 12/5. */
final class DateInText {

    private static final String RULE = "date-in-text";

    private DateInText() {}

    static void note(Cell sent, String text, CellRepairs repairs) {
        if (sent.kind() == CellKind.DATE) {
            repairs.add(RULE, sent.text(), text);
        }
    }
}
