package org.learningdistricts.intake.normalise;

import java.math.BigDecimal;
import org.learningdistricts.reader.ooxml.NumberText;
import org.learningdistricts.reader.table.CellKind;

/** A percentage that is written with its sign, and read as the share that it is. */
final class PercentText {

    private static final String RULE = "percent-text";

    private PercentText() {}

    static boolean is(Cell sent, String text) {
        return sent.kind() == CellKind.TEXT && text.endsWith("%");
    }

    /** The number before the sign. */
    static String percentage(String text) {
        return text.substring(0, text.length() - 1).strip();
    }

    static void note(Cell sent, BigDecimal share, CellRepairs repairs) {
        repairs.add(RULE, sent.text(), NumberText.of(share));
    }
}
