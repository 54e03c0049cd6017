package org.learningdistricts.answers.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;

/** Between which days or years the cells of a column lie. */
record DateRule(Field field, LocalDate quarterEnd) {

    /** What is true of such a number; {@code %s} is its cell. */
    List<String> conditions() {
        List<String> conditions = new ArrayList<>(List.of("%s=INT(%s)"));
        LocalDate first = field.earliest(quarterEnd);
        LocalDate last = field.latest(quarterEnd);
        if (first != null) {
            conditions.add("%s>=" + number(first));
        }
        if (last != null) {
            conditions.add("%s<=" + number(last));
        }
        return conditions;
    }

    /** The same in words. */
    CellHint words() {
        String vi = isYear() ? "Nhập năm gồm 4 chữ số" : "Nhập ngày/tháng/năm";
        String en = isYear() ? "A year of four digits" : "A date, day/month/year";
        String first = shown(field.earliest(quarterEnd));
        String last = shown(field.latest(quarterEnd));
        if (!first.isEmpty()) {
            vi += ", từ " + first;
            en += ", from " + first;
        }
        if (!last.isEmpty()) {
            vi += (first.isEmpty() ? ", không sau " : " đến ") + last;
            en += (first.isEmpty() ? ", not after " : " to ") + last;
        }
        return CellHint.of(vi + ".", en + ".");
    }

    private boolean isYear() {
        return field.type() == FieldType.YEAR;
    }

    private String number(LocalDate day) {
        return isYear()
                ? String.valueOf(day.getYear())
                : "DATE(%d,%d,%d)"
                        .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private String shown(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return isYear() ? String.valueOf(day.getYear()) : FieldRules.DAY.format(day);
    }
}
