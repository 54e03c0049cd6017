package org.learningdistricts.intake.normalise;

/** A label, a name or a code of a list that is written in other words or letters. */
public final class LabelForm {

    /** Its rule of the check catalogue. */
    public static final String RULE = "label-form";

    private LabelForm() {}

    static void note(Cell sent, String readAs, CellRepairs repairs) {
        repairs.add(RULE, sent.text(), readAs);
    }
}
