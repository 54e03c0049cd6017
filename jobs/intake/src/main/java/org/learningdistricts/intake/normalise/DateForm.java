package org.learningdistricts.intake.normalise;

/** A date that is written neither as the contract says nor day first. */
final class DateForm {

    private static final String RULE = "date-form";

    private DateForm() {}

    static void note(Cell sent, DateText date, CellRepairs repairs) {
        if (!date.isUsual()) {
            repairs.add(RULE, sent.text(), date.day().toString());
        }
    }
}
