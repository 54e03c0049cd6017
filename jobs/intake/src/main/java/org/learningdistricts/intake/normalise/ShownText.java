package org.learningdistricts.intake.normalise;

/** A text of which the cell holds but a number and its format shows the rest. */
final class ShownText {

    private static final String RULE = "shown-text";

    private ShownText() {}

    static void note(String number, String shown, CellRepairs repairs) {
        repairs.add(RULE, number, shown);
    }
}
