package org.learningdistricts.intake.normalise;

import java.time.LocalDate;

/** A number in a column of dates, by which spreadsheets count days. */
final class DateNumber {

    private static final String RULE = "date-number";

    private DateNumber() {}

    static void note(Cell sent, LocalDate day, CellRepairs repairs) {
        repairs.add(RULE, sent.text(), day.toString());
    }
}
