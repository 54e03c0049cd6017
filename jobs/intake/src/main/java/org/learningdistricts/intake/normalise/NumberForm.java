package org.learningdistricts.intake.normalise;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.reader.ooxml.NumberText;
import org.learningdistricts.reader.table.CellKind;

/** A number that is written in another way than the contract's, or than its type. */
public final class NumberForm {

    /** Its rule of the check catalogue. */
    public static final String RULE = "number-form";

    private static final Pattern PLAIN =
            Pattern.compile("(-?[1-9][0-9]{0,17}|-?0(?=\\.)|0)(\\.[0-9]{1,18})?");

    private NumberForm() {}

    static void note(
            Cell sent, String text, BigDecimal value, FieldType type, CellRepairs repairs) {
        if (sent.kind() == CellKind.TEXT && !isUsual(text, value, type)) {
            repairs.add(RULE, sent.text(), NumberText.of(value));
        }
    }

    private static boolean isUsual(String text, BigDecimal value, FieldType type) {
        return PLAIN.matcher(text).matches()
                && new BigDecimal(text).compareTo(value) == 0
                && (type == FieldType.NUMBER || text.equals(NumberText.of(value)));
    }
}
