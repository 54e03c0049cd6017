package org.learningdistricts.intake.normalise;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.reader.ooxml.NumberText;
import org.learningdistricts.reader.table.CellKind;
import org.learningdistricts.reader.table.Remark;

/** A number that is written in another way than the contract's, or than its type. */
public final class NumberForm {

    /** Its rule of the check catalogue. */
    public static final String RULE = "number-form";

    private static final Pattern PLAIN =
            Pattern.compile("(-?[1-9][0-9]{0,17}|-?0(?=\\.)|0)(\\.[0-9]{1,18})?");

    private static final Worded VIETNAMESE =
            new Worded("", " theo cách viết số của Việt Nam", " as numbers are written in Vietnam");

    private static final Worded PLAIN_NEXT_TIME =
            new Worded(
                    "",
                    " nếu đúng; lần sau gõ số liền, không dấu ngăn cách hàng nghìn, vào ô để dạng"
                            + " số",
                    " if that is right; next time type the number without a sign for thousands,"
                            + " into a cell for numbers");

    private NumberForm() {}

    static void note(
            Cell sent, String text, BigDecimal value, FieldType type, CellRepairs repairs) {
        if (sent.kind() == CellKind.TEXT && !isUsual(text, value, type)) {
            repairs.add(RULE, sent.text(), NumberText.of(value));
        }
    }

    /** What there is to say of a number beside how it was read: the usual form needs no change. */
    public static Map<String, Worded> words(Remark remark) {
        String value = String.valueOf(remark.expected());
        Worded expected = Worded.of(value);
        return String.valueOf(remark.value()).strip().equals(Language.VI.digits(value))
                ? Map.of("expected", expected, "named", VIETNAMESE)
                : Map.of("expected", expected, "instead", PLAIN_NEXT_TIME);
    }

    private static boolean isUsual(String text, BigDecimal value, FieldType type) {
        return PLAIN.matcher(text).matches()
                && new BigDecimal(text).compareTo(value) == 0
                && (type == FieldType.NUMBER || text.equals(NumberText.of(value)));
    }
}
