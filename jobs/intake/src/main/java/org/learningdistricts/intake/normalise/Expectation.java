package org.learningdistricts.intake.normalise;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.UnitCodeKind;
import org.learningdistricts.intake.finding.ExpectedForm;

/** Says what a column's cells must look like: as a form with an example, never as a value alone. */
public final class Expectation {

    private static final ExpectedForm NUMBER =
            new ExpectedForm(
                    "1234.5",
                    "một số, không có dấu ngăn hàng nghìn, ví dụ 1234.5",
                    "a number without separators of thousands, for example 1234.5");

    private static final ExpectedForm YEAR =
            new ExpectedForm(
                    "2025",
                    "năm đúng, ghi đủ bốn chữ số, ví dụ 2024",
                    "the right year in four digits, for example 2024");

    private static final ExpectedForm DATE =
            new ExpectedForm(
                    "yyyy-mm-dd",
                    "ngày đúng, ghi theo dạng năm-tháng-ngày, ví dụ 2024-03-15",
                    "the right date as year-month-day, for example 2024-03-15");

    private static final String FIVE_DIGITS = "00001 … 99999";

    private Expectation() {}

    /** What a cell of the field must hold. */
    public static ExpectedForm of(Field field, Scope scope) {
        return of(field, scope, scope.unit().level());
    }

    /** What a cell of the field must hold in a row about a unit of a level. */
    public static ExpectedForm of(Field field, Scope scope, String unitLevel) {
        if (field.codeList() != null) {
            return ExpectedForm.of(
                    String.join(
                            ", ",
                            scope.contracts()
                                    .codeList(field.codeList())
                                    .codes(unitLevel, scope.day())));
        }
        return switch (field.type()) {
            case INTEGER -> count(field);
            case NUMBER -> NUMBER;
            case YEAR -> YEAR;
            case DATE -> DATE;
            case STRING, BOOLEAN, DATETIME ->
                    field.unitCode() == null
                            ? new ExpectedForm(field.titleVi(), field.titleVi(), field.titleEn())
                            : code(field.unitCode());
        };
    }

    private static ExpectedForm count(Field field) {
        String most = field.maximum() == null ? "" : String.valueOf(field.maximum());
        return new ExpectedForm(
                most.isEmpty() ? "0, 1, 2 …" : "0, 1, 2 … " + most,
                "một số nguyên không âm%s, ví dụ 0, 12, 1250"
                        .formatted(most.isEmpty() ? "" : ", không quá " + most),
                "a whole number, not negative%s, for example 0, 12, 1250"
                        .formatted(most.isEmpty() ? "" : " and not above " + most));
    }

    private static ExpectedForm code(UnitCodeKind kind) {
        return kind == UnitCodeKind.COMMUNE
                ? new ExpectedForm(
                        FIVE_DIGITS,
                        "mã xã năm chữ số, đủ số 0 ở đầu, lấy từ danh mục đơn vị hành chính",
                        "the commune's code of five digits, leading zeros included, from the"
                                + " list of administrative units")
                : new ExpectedForm(
                        FIVE_DIGITS,
                        "mã đơn vị gồm các chữ số, đủ số 0 ở đầu, lấy từ danh mục đơn vị hành"
                                + " chính",
                        "the unit's code in digits, leading zeros included, from the list of"
                                + " administrative units");
    }
}
