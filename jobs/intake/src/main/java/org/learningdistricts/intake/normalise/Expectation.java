package org.learningdistricts.intake.normalise;

import java.util.HashMap;
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
import org.learningdistricts.intake.reference.Unit;

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

    /** Neither the day nor the month of such a date can be taken for the other. */
    private static final int SOME_DAY = 15;

    private static final Worded NO_FIGURE =
            new Worded(
                    "",
                    "; chưa có số liệu thì để trống ô, không áp dụng thì ghi x",
                    "; leave it empty if there is no figure yet, write x if it does not apply");

    /** Zero and nothing known are two answers, and a clerk writes the same dash for both. */
    private static final Worded NO_COUNT =
            new Worded(
                    "",
                    "; bằng không thì ghi 0, không áp dụng thì ghi x, chưa có số liệu thì để trống ô",
                    "; write 0 if there are none, x if it does not apply, leave it empty if there"
                            + " is no figure yet");

    /** That there is none of what a flag asks for is an answer: only what is not known is left. */
    private static final Worded NOT_KNOWN =
            new Worded(
                    "",
                    "; chưa có thông tin thì để trống ô",
                    "; leave it empty if that is not known yet");

    private static final Worded SHARE =
            new Worded("", ", là tỷ lệ phần trăm", ", a share in percent");

    private static final Worded NOT_A_SHARE =
            new Worded(
                    "1250",
                    ", là số lượng (người, trẻ, lớp…) chứ không phải tỷ lệ, ví dụ 1250",
                    ", the number itself (of people, children, classes) and not the share,"
                            + " for example 1250");

    private static final Worded NOTHING =
            new Worded("", "; nếu không có thì để trống ô", "; leave it empty if there is none");

    private static final String NO_UNIT = "00001";

    /** A number so long that it may be beyond the bound of its column. */
    private static final Pattern LONG = Pattern.compile("[\\d.,\\s]{10,}");

    private Expectation() {}

    /** What a cell of the field must hold. */
    public static Map<String, Worded> of(Field field, Scope scope) {
        return of(field, scope, scope.unit().level());
    }

    /**
     * What a cell of the field must hold instead of a text; {@code empty} says that it may also be
     * emptied, if it may.
     */
    public static Map<String, Worded> insteadOf(String text, Field field, Scope scope) {
        boolean isOfCounts = field.type() == FieldType.INTEGER && field.codeList() == null;
        Map<String, Worded> words =
                new HashMap<>(
                        isOfCounts && LONG.matcher(text).matches()
                                ? count(field, field.maximum())
                                : of(field, scope));
        if (!field.required() && !isSequence(field)) {
            words.put("empty", emptied(field, isOfCounts));
        }
        if (field.type() == FieldType.DATE) {
            words.put("fault", DateFault.of(text));
        }
        return words;
    }

    /** What a cell must hold instead of what it says, be it a percentage among counts. */
    public static Map<String, Worded> insteadOf(Cell cell, Field field, Scope scope) {
        Map<String, Worded> words = insteadOf(cell.text(), field, scope);
        boolean isPercentage = cell.shown() != null || PercentText.is(cell, cell.text().strip());
        if (isPercentage && field.type() == FieldType.INTEGER && field.codeList() == null) {
            words.put("fault", SHARE);
            words.put("example", NOT_A_SHARE);
        }
        return words;
    }

    private static Worded emptied(Field field, boolean isOfCounts) {
        if (field.type() == FieldType.BOOLEAN) {
            return NOT_KNOWN;
        }
        if (!field.type().isSummable() || field.role() != null || field.codeList() != null) {
            return NOTHING;
        }
        return isOfCounts ? NO_COUNT : NO_FIGURE;
    }

    /** The template takes no cover without it. */
    private static boolean isSequence(Field field) {
        return "sequence".equals(field.role());
    }

    /** What a cell of the field must hold in a row about a unit of a level. */
    public static Map<String, Worded> of(Field field, Scope scope, String unitLevel) {
        if (field.codeList() != null) {
            CodeList list = scope.contracts().codeList(field.codeList());
            List<CodeList.Entry> codes = list.usable(unitLevel, scope.day());
            boolean isFlag = field.type() == FieldType.BOOLEAN;
            return Map.of(
                    "expected",
                    Worded.oneOf(
                            codes.stream()
                                    .map(Worded::of)
                                    .map(code -> isFlag ? quoted(code) : code)
                                    .toList()));
        }
        return switch (field.type()) {
            case INTEGER -> count(field, null);
            case NUMBER -> NUMBER;
            case YEAR -> year(scope);
            case DATE -> date(scope);
            case STRING, BOOLEAN, DATETIME -> text(field, scope);
        };
    }

    /** A label that is a small word of the sentence itself. */
    private static Worded quoted(Worded label) {
        return new Worded(label.data(), "«" + label.vi() + "»", "«" + label.en() + "»");
    }

    private static Map<String, Worded> count(Field field, @Nullable Long most) {
        if (isSequence(field)) {
            return form(
                    "1, 2, 3 …", "số nguyên từ 1 trở lên", "a whole number from 1 up", "2", "2");
        }
        Long bound = field.maximum();
        return form(
                bound == null ? "0, 1, 2 …" : "0, 1, 2 … " + bound,
                "số nguyên từ 0 " + (most == null ? "trở lên" : "đến " + Language.VI.number(most)),
                "a whole number from 0 " + (most == null ? "up" : "to " + Language.EN.number(most)),
                "1250",
                "1250");
    }

    private static Map<String, Worded> year(Scope scope) {
        String example = String.valueOf(scope.quarter().year());
        return form("2025", "một năm ghi đủ bốn chữ số", "a year in four digits", example, example);
    }

    /** A day of the quarter is one that a decision and a report may be of. */
    private static Map<String, Worded> date(Scope scope) {
        String example = Language.VI.day(scope.day().withDayOfMonth(SOME_DAY));
        return form(
                "yyyy-mm-dd",
                "một ngày, ghi dạng ngày/tháng/năm",
                "a date as day/month/year",
                example,
                example);
    }

    private static Map<String, Worded> text(Field field, Scope scope) {
        if (field.unitCode() != null) {
            return code(field, scope.unitsOf(field));
        }
        return Map.of(
                "expected",
                new Worded(
                        field.titleVi(),
                        "nội dung của ô «" + field.titleVi() + "»",
                        "the content of «" + field.titleEn() + "»"));
    }

    /** The template finds a code by its unit's name where rows are free. */
    private static Map<String, Worded> code(Field field, List<Unit> units) {
        boolean isOfCommunes = field.unitCode() == UnitCodeKind.COMMUNE;
        String example = units.isEmpty() ? NO_UNIT : units.get(0).code();
        return form(
                "00001 … 99999",
                isOfCommunes
                        ? "mã xã gồm năm chữ số, ghi đủ số 0 ở đầu"
                        : "mã đơn vị, ghi đủ số 0 ở đầu",
                isOfCommunes
                        ? "the commune's code of five digits, leading zeros included"
                        : "the unit's code, leading zeros included",
                example + (field.hasFormula() ? " (ở tệp mẫu: chọn tên đơn vị, mã tự hiện)" : ""),
                example
                        + (field.hasFormula()
                                ? " (in the template choose the unit's name, its code follows)"
                                : ""));
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
