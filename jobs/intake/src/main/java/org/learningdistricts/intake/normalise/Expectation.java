package org.learningdistricts.intake.normalise;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.CodeList;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.intake.contract.UnitCodeKind;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.Worded;

/**
 * Says what a column's cells must look like, for the gaps of the catalogue's sentences: {@code
 * expected} is the form, never a value alone, and {@code example} shows one that has it.
 */
public final class Expectation {

    private static final Map<String, Worded> NUMBER =
            form(
                    "1234.5",
                    "một số, không có dấu ngăn cách hàng nghìn",
                    "a number without separators of thousands",
                    "1234,5",
                    "1234.5");
    private static final Map<String, Worded> YEAR =
            form("2025", "một năm ghi đủ bốn chữ số", "a year in four digits", "2024", "2024");
    private static final Map<String, Worded> DATE =
            form(
                    "yyyy-mm-dd",
                    "một ngày, ghi dạng ngày/tháng/năm",
                    "a date as day/month/year",
                    "15/03/2024",
                    "15/03/2024");
    private static final Map<String, Worded> COMMUNE_CODE =
            form(
                    "00001 … 99999",
                    "mã xã gồm năm chữ số, ghi đủ số 0 ở đầu",
                    "the commune's code of five digits, leading zeros included",
                    "00097",
                    "00097");
    private static final Map<String, Worded> UNIT_CODE =
            form(
                    "00001 … 99999",
                    "mã đơn vị, ghi đủ số 0 ở đầu",
                    "the unit's code, leading zeros included",
                    "001",
                    "001");

    /** A number so long that it may be beyond the bound of its column. */
    private static final Pattern LONG = Pattern.compile("[\\d.,\\s]{10,}");

    private Expectation() {}

    /** What a cell of the field must hold. */
    public static Map<String, Worded> of(Field field, Scope scope) {
        return of(field, scope, scope.unit().level());
    }

    /** What a cell of the field must hold instead of a text. */
    public static Map<String, Worded> insteadOf(String text, Field field, Scope scope) {
        boolean isOfCounts = field.type() == FieldType.INTEGER && field.codeList() == null;
        return isOfCounts && LONG.matcher(text).matches()
                ? count(field, field.maximum())
                : of(field, scope);
    }

    /** What a cell of the field must hold in a row about a unit of a level. */
    public static Map<String, Worded> of(Field field, Scope scope, String unitLevel) {
        if (field.codeList() != null) {
            CodeList list = scope.contracts().codeList(field.codeList());
            List<CodeList.Entry> codes = list.usable(unitLevel, scope.day());
            return Map.of("expected", Worded.oneOf(codes.stream().map(Worded::of).toList()));
        }
        return switch (field.type()) {
            case INTEGER -> count(field, null);
            case NUMBER -> NUMBER;
            case YEAR -> YEAR;
            case DATE -> DATE;
            case STRING, BOOLEAN, DATETIME -> text(field);
        };
    }

    private static Map<String, Worded> count(Field field, @Nullable Long most) {
        Long bound = field.maximum();
        return form(
                bound == null ? "0, 1, 2 …" : "0, 1, 2 … " + bound,
                "số nguyên từ 0 " + (most == null ? "trở lên" : "đến " + Language.VI.number(most)),
                "a whole number from 0 " + (most == null ? "up" : "to " + Language.EN.number(most)),
                "1250",
                "1250");
    }

    private static Map<String, Worded> text(Field field) {
        if (field.unitCode() != null) {
            return field.unitCode() == UnitCodeKind.COMMUNE ? COMMUNE_CODE : UNIT_CODE;
        }
        return Map.of(
                "expected",
                new Worded(
                        field.titleVi(),
                        "nội dung của ô «" + field.titleVi() + "»",
                        "the content of «" + field.titleEn() + "»"));
    }

    private static Map<String, Worded> form(
            String data, String vi, String en, String exampleVi, String exampleEn) {
        return Map.of(
                "expected",
                new Worded(data, vi, en),
                "example",
                new Worded(exampleVi, ", ví dụ " + exampleVi, ", for example " + exampleEn));
    }
}
