package org.learningdistricts.answers.difference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.CodeList;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Language;

/** Values of cells as people in Vietnam write them. */
public final class ShownValue {

    private ShownValue() {}

    /**
     * A value of a column.
     *
     * @param value as data; null if there is none
     */
    public static @Nullable String of(Field field, @Nullable String value, Contracts contracts) {
        String list = field.codeList();
        if (value == null || value.equals("x")) {
            return value;
        }
        if (list != null) {
            return contracts.codeList(list).entries().stream()
                    .filter(entry -> entry.code().equals(value))
                    .map(CodeList.Entry::labelVi)
                    .findFirst()
                    .orElse(value);
        }
        return switch (field.type()) {
            case BOOLEAN -> value.equals("true") ? "có" : "không";
            case INTEGER, NUMBER -> Language.VI.number(new BigDecimal(value));
            case DATE -> Language.VI.day(LocalDate.parse(value));
            default -> value;
        };
    }
}
