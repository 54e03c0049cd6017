package org.learningdistricts.intake.damage;

import java.util.List;
import java.util.function.Predicate;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;

/** Cells of a dataset that hold no value of their column. */
final class CellDamages {

    private static final String WRONG_TYPE = "wrong-type";
    private static final String OUTSIDE_LIST = "value-outside-list";
    private static final String MISSING = "missing-value";

    private CellDamages() {}

    static List<DamageKind> all() {
        return List.of(
                wrong("letters in a count", CellDamages::isCount, "abc", "12a3", "mười"),
                wrong("negative count", CellDamages::isCount, "-5", "-1"),
                wrong("fraction in a count", CellDamages::isCount, "1.5", "12.25"),
                wrong("count of 13 digits", CellDamages::isCount, "1234567890123"),
                wrong("letters in a decimal", is(FieldType.NUMBER), "abc", "12a.5", "cao"),
                wrong("impossible day", is(FieldType.DATE), "31/02/2025", "2025-13-01"),
                wrong("words in a date", is(FieldType.DATE), "hôm qua", "tháng 3"),
                wrong("answer that is no flag", is(FieldType.BOOLEAN), "maybe", "2", "có thể"),
                wrong("letters in a year", is(FieldType.YEAR), "20x5", "năm nay"),
                wrong("year of two digits", is(FieldType.YEAR), "25"),
                wrong("formula that failed", CellDamages::isCount, "#REF!", "#DIV/0!"),
                inWorkbook(
                        "formula not calculated",
                        "formula-without-value",
                        CellDamages::isCount,
                        "=A1+1"),
                inWorkbook(
                        "number that became a day",
                        "date-in-text",
                        CellDamages::isWords,
                        "2025-05-12"),
                wrong("letters in a code", CellDamages::isCode, "12a45", "ABCDE"),
                wrong("code of six digits", CellDamages::isCode, "123456"),
                DamageKind.ofCell(
                        "number that reads in two ways",
                        "ambiguous-number",
                        is(FieldType.NUMBER),
                        Site::isFilled,
                        DamageKind.Text.of("1,234", "98,765")),
                DamageKind.ofCell(
                        "value outside its list",
                        OUTSIDE_LIST,
                        CellDamages::isListed,
                        Site::isFilled,
                        DamageKind.Text.of("khác", "9.9", "16-26")),
                DamageKind.ofCell(
                        "indicator of districts in a commune's row",
                        OUTSIDE_LIST,
                        field -> field.name().equals("indicator"),
                        site -> site.beside("unit_code").text().length() > 3,
                        DamageKind.Text.of("2.4")),
                DamageKind.ofCell(
                        "required cell empty",
                        MISSING,
                        field -> field.required() && !isCode(field),
                        Site::isFilled,
                        DamageKind.Text.of("")),
                DamageKind.ofCell(
                        "required cell not applicable",
                        MISSING,
                        Field::required,
                        Site::isFilled,
                        DamageKind.Text.of("x")),
                DamageKind.ofCell(
                        "identity number",
                        "personal-identity-number",
                        CellDamages::takesIdentityNumbers,
                        Site::isFilled,
                        DamageKind.Text.of("101099012345")),
                DamageKind.ofCell(
                        "identity number in words",
                        "personal-identity-number",
                        field -> field.type() == FieldType.STRING,
                        Site::isFilled,
                        DamageKind.Text.of("ông Ba, CCCD 001099012345")),
                DamageKind.ofCell(
                        "letter lost",
                        "lost-characters",
                        CellDamages::isWords,
                        Site::isFilled,
                        DamageKind.Text.of("Tr?ờng số 1", "12/Q?-UBND")),
                DamageKind.ofCell(
                        "decision after the quarter",
                        "decision-after-quarter",
                        field -> isDate(field) && field.possible().endsWithQuarter(),
                        Site::isFilled,
                        (good, site, random) ->
                                good.scope().day().plusDays(1 + random.nextInt(300)).toString()),
                DamageKind.ofCell(
                        "year long ago or to come",
                        "implausible-year",
                        field -> field.plausible().yearsAfter() != null && !isDate(field),
                        Site::isFilled,
                        DamageKind.Text.of("2019", "2031", "1024")),
                DamageKind.ofCell(
                        "date long ago",
                        "implausible-year",
                        field -> field.plausible().first() != null,
                        Site::isFilled,
                        DamageKind.Text.of("0204-03-11", "11/03/0024", "1024-03-11", "2203-01-05")),
                DamageKind.ofCell(
                        "decision long ago",
                        "impossible-date",
                        field -> isDate(field) && field.possible().first() != null,
                        Site::isFilled,
                        DamageKind.Text.of("0204-03-11", "11/03/0024", "1024-03-11", "2013-12-31")),
                DamageKind.ofCell(
                        "year that cannot be",
                        "impossible-date",
                        field -> !isDate(field) && field.possible().first() != null,
                        Site::isFilled,
                        DamageKind.Text.of("2203", "2013", "1024")));
    }

    private static DamageKind wrong(String name, Predicate<Field> fields, String... texts) {
        return DamageKind.ofCell(
                name, WRONG_TYPE, fields, Site::isFilled, DamageKind.Text.of(texts));
    }

    /** In a workbook whose cells have types. */
    private static DamageKind inWorkbook(
            String name, String rule, Predicate<Field> fields, String text) {
        return DamageKind.ofCell(
                name,
                fields,
                (good, site) -> good.way().isTyped() && site.isFilled(),
                DamageKind.Text.of(text),
                (good, site) -> site.spot(rule),
                (good, site) -> List.of());
    }

    private static boolean isDate(Field field) {
        return field.type() == FieldType.DATE;
    }

    private static Predicate<Field> is(FieldType type) {
        return field -> field.type() == type;
    }

    static boolean isCount(Field field) {
        return field.type() == FieldType.INTEGER && field.codeList() == null;
    }

    static boolean isCode(Field field) {
        return field.unitCode() != null;
    }

    private static boolean isListed(Field field) {
        return field.codeList() != null && field.type() != FieldType.BOOLEAN;
    }

    private static boolean isWords(Field field) {
        return field.type() == FieldType.STRING
                && field.codeList() == null
                && field.nameOf() == null
                && !isCode(field);
    }

    private static boolean takesIdentityNumbers(Field field) {
        return field.type() == FieldType.STRING
                || field.type() == FieldType.INTEGER
                || field.type() == FieldType.YEAR;
    }
}
