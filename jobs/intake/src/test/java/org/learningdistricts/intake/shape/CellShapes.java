package org.learningdistricts.intake.shape;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.reader.table.Labels;

/** Ways in which people write the same values. */
final class CellShapes {

    private CellShapes() {}

    static Shape codesAsNumbers() {
        return Shape.of("codes as numbers", on(CellShapes::isCode, v -> strip(v)), "leading-zeros");
    }

    static List<Shape> numbers() {
        return List.of(
                Shape.of("grouped by points", grouped("."), "number-form"),
                Shape.of("grouped by commas", grouped(","), "number-form"),
                Shape.of("grouped by blanks", grouped(" "), "number-form"),
                Shape.of("grouped by no-break blanks", grouped("\u00a0"), "number-form"),
                Shape.of("grouped by narrow blanks", grouped("\u202f"), "number-form"),
                Shape.of("grouped by apostrophes", grouped("'"), "number-form"),
                Shape.of(
                        "counts with a fraction of zero",
                        on(CellShapes::isCount, v -> v.equals("x") ? v : v + ".0"),
                        "number-form"),
                Shape.of(
                        "decimal commas",
                        on(f -> f.type() == FieldType.NUMBER, v -> v.replace('.', ',')),
                        "number-form"),
                Shape.of(
                        "numbers of accountants",
                        on(
                                CellShapes::isCount,
                                v -> " " + v.replaceAll("\\B(?=(\\d{3})+$)", ",") + " "),
                        "number-form",
                        "blanks-around"),
                Shape.of(
                        "full-width digits",
                        on(CellShapes::isCount, CellShapes::wide),
                        "unusual-characters"));
    }

    static List<Shape> values() {
        return List.of(
                Shape.of(
                        "formulas of text",
                        on(CellShapes::isCode, v -> "=\"" + v + "\""),
                        "unusual-characters"),
                Shape.of("days first", dates("%3$s/%2$s/%1$s")),
                Shape.of("days with points", dates("%3$s.%2$s.%1$s"), "date-form"),
                Shape.of("days with dashes", dates("%3$s-%2$s-%1$s"), "date-form"),
                Shape.of("days with times", dates("%1$s-%2$s-%3$s 00:00:00"), "date-form"),
                Shape.of("Vietnamese flags", flags("Có", "Không")),
                Shape.of("flags of one and zero", flags("1", "0")),
                Shape.of("logical flags", flags("TRUE", "FALSE")),
                Shape.of("achieved flags", flags("Đạt", "Không đạt")),
                Shape.of("flags without accents", flags("co", "khong"), "label-form"),
                Shape.of(
                        "Vietnamese labels",
                        on(
                                f -> f.name().equals("kind") || f.name().equals("staff_group"),
                                CellShapes::label)),
                Shape.of(
                        "labels without accents",
                        on(
                                f -> f.name().equals("kind") || f.name().equals("staff_group"),
                                v -> Labels.folded(label(v))),
                        "label-form"),
                Shape.of(
                        "age bands with long dashes",
                        on(f -> f.name().equals("age_band"), v -> v.replace('-', '\u2013')),
                        "label-form"),
                Shape.of("levels in words", on(f -> f.name().equals("level"), v -> "Mức độ " + v)),
                Shape.of(
                        "totals by titles",
                        t ->
                                t.name().equals("totals")
                                        ? t.withCells(f -> f.name().equals("dataset"), datasets())
                                        : t),
                codesAsNumbers());
    }

    /** What stands around cells. */
    static List<Shape> surroundings() {
        return List.of(
                Shape.of("blanks around", on(f -> true, v -> " " + v + " "), "blanks-around"),
                Shape.of(
                        "no-break blanks around",
                        on(f -> true, v -> "\u00a0" + v + "\u00a0"),
                        "blanks-around"),
                Shape.of(
                        "invisible characters",
                        on(CellShapes::isCode, v -> "\u200b" + v + "\ufeff"),
                        "unusual-characters"));
    }

    static List<Shape> names() {
        return Stream.of(
                        Shape.of(
                                "names in capitals",
                                on(CellShapes::isName, v -> v.toUpperCase(Locale.ROOT))),
                        Shape.of(
                                "short prefixes",
                                on(
                                        CellShapes::isName,
                                        v ->
                                                v.replaceFirst("^Phường ", "P. ")
                                                        .replaceFirst("^Xã ", "X.")
                                                        .replaceFirst("^Thị trấn ", "TT. ")
                                                        .replaceFirst("^Quận ", "Q. ")
                                                        .replaceFirst("^Huyện ", "H.")
                                                        .replaceFirst("^Thị xã ", "TX. "))),
                        Shape.of(
                                "names without prefix",
                                on(
                                        CellShapes::isName,
                                        v ->
                                                v.replaceFirst(
                                                        "^(Phường|Xã|Thị trấn|Quận|Huyện) ", ""))),
                        Shape.of(
                                "other tone marks",
                                on(
                                        CellShapes::isName,
                                        v ->
                                                v.replace("òa", "oà")
                                                        .replace("óa", "oá")
                                                        .replace("ủy", "uỷ")
                                                        .replace("Đ", "\u00d0")
                                                        .replace("ỳ", "ì"))),
                        Shape.of(
                                "no codes but names",
                                onDatasets(
                                        t ->
                                                t.columns().stream()
                                                                .anyMatch(c -> c.endsWith("e_name"))
                                                        ? t.withCells(CellShapes::isCode, v -> "")
                                                        : t),
                                "code-from-name"))
                .map(Shape::respelled)
                .toList();
    }

    private static boolean isCode(Field field) {
        return field.unitCode() != null;
    }

    private static boolean isName(Field field) {
        return field.nameOf() != null;
    }

    static boolean isCount(Field field) {
        return field.type() == FieldType.INTEGER && field.codeList() == null;
    }

    static UnaryOperator<SentTable> onDatasets(UnaryOperator<SentTable> change) {
        return table -> table.isDataset() ? change.apply(table) : table;
    }

    private static UnaryOperator<SentTable> on(
            Predicate<Field> which, UnaryOperator<String> change) {
        return onDatasets(table -> table.withCells(which, change));
    }

    private static UnaryOperator<SentTable> grouped(String separator) {
        return on(CellShapes::isCount, v -> v.replaceAll("\\B(?=(\\d{3})+$)", separator));
    }

    private static UnaryOperator<SentTable> dates(String format) {
        return on(
                f -> f.type() == FieldType.DATE,
                v -> String.format(format, (Object[]) v.split("-")));
    }

    private static UnaryOperator<SentTable> flags(String yes, String no) {
        return on(f -> f.type() == FieldType.BOOLEAN, v -> v.equals("yes") ? yes : no);
    }

    private static String label(String code) {
        return Map.of(
                        "family", "Gia đình",
                        "clan", "Dòng họ",
                        "community", "Cộng đồng",
                        "unit", "Đơn vị",
                        "citizen", "Công dân",
                        "cadre", "Cán bộ",
                        "civil_servant", "Công chức",
                        "public_employee", "Viên chức")
                .get(code);
    }

    private static UnaryOperator<String> datasets() {
        Map<String, String> titles =
                Map.of(
                        "literacy", "Biết chữ",
                        "schooling", "Phổ cập giáo dục",
                        "workforce", "Trình độ công dân",
                        "titles", "Danh hiệu học tập",
                        "learning_centres", "Trung tâm học tập cộng đồng",
                        "staff_training", "Bồi dưỡng kỹ năng số",
                        "evidence", "Minh chứng",
                        "recognitions", "Quyết định công nhận",
                        "economy", "Kinh tế");
        return titles::get;
    }

    private static String strip(String code) {
        return code.replaceFirst("^0+", "");
    }

    private static String wide(String digits) {
        return digits.chars()
                .mapToObj(c -> Character.toString(c + 0xfee0))
                .collect(Collectors.joining());
    }
}
