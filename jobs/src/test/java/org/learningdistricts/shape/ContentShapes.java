package org.learningdistricts.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningdistricts.contract.Field;
import org.learningdistricts.contract.FieldType;
import org.learningdistricts.contract.Labels;

/** Ways in which people write the same table. */
final class ContentShapes {

    private static final Predicate<Field> CODES = field -> field.unitCode() != null;
    private static final Predicate<Field> NAMES = field -> field.nameOf() != null;

    private ContentShapes() {}

    static List<Shape> all() {
        return Stream.of(names(), values(), numbers(), surroundings(), titles(), rows())
                .flatMap(List::stream)
                .toList();
    }

    static Shape codesAsNumbers() {
        return Shape.of("codes as numbers", on(CODES, v -> strip(v)), "leading-zeros");
    }

    static List<Shape> titles() {
        return List.of(
                Shape.of("Vietnamese titles", t -> t.withTitles((f, h) -> f.titleVi())),
                Shape.of(
                        "titles in capitals",
                        t -> t.withTitles((f, h) -> f.titleVi().toUpperCase(Locale.ROOT))),
                Shape.of(
                        "titles without accents",
                        t -> t.withTitles((f, h) -> Labels.folded(f.titleVi())),
                        "header-alias"),
                Shape.of(
                        "titles with stars",
                        t -> t.withTitles((f, h) -> f.titleVi() + (f.required() ? " (*)" : "")),
                        "header-alias"),
                Shape.of(
                        "titles of several lines",
                        t -> t.withTitles((f, h) -> f.titleVi().replaceFirst(" ", "\n"))),
                Shape.of(
                        "titles with their unit",
                        t ->
                                t.isDataset()
                                        ? t.withTitles(
                                                (f, h) ->
                                                        f.titleVi()
                                                                + (isCount(f) ? " (người)" : ""))
                                        : t,
                        "header-alias"),
                Shape.of("a header of two rows", TwoRowHeader::of, "two-row-header"),
                Shape.of("columns in another order", ContentShapes::shuffled));
    }

    static List<Shape> rows() {
        return List.of(
                Shape.of(
                        "a title line",
                        t -> t.withAbove(List.of(List.of("BÁO CÁO QUÝ I NĂM 2025"))),
                        "title-lines"),
                Shape.of(
                        "a letterhead",
                        t ->
                                t.withAbove(
                                        List.of(
                                                padded(t, "UBND QUẬN", "CỘNG HÒA XÃ HỘI"),
                                                padded(t, "Số: 12/BC", "Độc lập - Tự do"),
                                                padded(t),
                                                padded(t, "BÁO CÁO, QUÝ I"),
                                                padded(t, "Đơn vị tính: người"))),
                        "title-lines",
                        "blank-lines"),
                Shape.of(
                        "blank lines",
                        t -> {
                            List<List<String>> rows = new ArrayList<>();
                            t.below()
                                    .forEach(
                                            row -> {
                                                rows.add(List.of(""));
                                                rows.add(row);
                                            });
                            return t.withBelow(rows);
                        },
                        "blank-lines"),
                Shape.of(
                        "numbered columns",
                        onDatasets(
                                t ->
                                        t.withBelow(
                                                joined(
                                                        List.of(numbers(t.columns().size())),
                                                        t.below()))),
                        "numbering-row"),
                Shape.of(
                        "numbered rows",
                        onDatasets(ContentShapes::withRowNumbers),
                        "ignored-column"),
                Shape.of(
                        "a repeated header",
                        onDatasets(ContentShapes::withHeaderAgain),
                        "repeated-header"),
                Shape.of(
                        "lines of totals",
                        onDatasets(
                                t ->
                                        t.withBelow(
                                                joined(
                                                        t.below(),
                                                        List.of(totals(t, "Tổng cộng"))))),
                        "total-line"),
                Shape.of(
                        "titles with separators and quotes",
                        t ->
                                t.withAbove(
                                        List.of(
                                                List.of("Báo cáo; quý I, năm 2025|\tsố 1"),
                                                List.of("Đơn vị: \"Hà Nội\", 'phòng' 5"))),
                        "title-lines"),
                Shape.of(
                        "totals in the first column",
                        onDatasets(
                                t -> {
                                    List<String> line = new ArrayList<>(totals(t, ""));
                                    line.set(0, "Cộng:");
                                    return t.withBelow(joined(List.of(line), t.below()));
                                }),
                        "total-line"),
                Shape.of(
                        "signatures",
                        t ->
                                t.withBelow(
                                        joined(
                                                t.below(),
                                                List.of(
                                                        padded(t),
                                                        padded(t, "Hà Nội, ngày 15"),
                                                        padded(t, "NGƯỜI LẬP BIỂU")))),
                        "footer-lines",
                        "blank-lines"));
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
                        on(ContentShapes::isCount, v -> v + ".0"),
                        "number-form"),
                Shape.of(
                        "decimal commas",
                        on(f -> f.type() == FieldType.NUMBER, v -> v.replace('.', ',')),
                        "number-form"),
                Shape.of(
                        "numbers of accountants",
                        on(
                                ContentShapes::isCount,
                                v -> " " + v.replaceAll("\\B(?=(\\d{3})+$)", ",") + " "),
                        "number-form",
                        "blanks-around"),
                Shape.of(
                        "full-width digits",
                        on(ContentShapes::isCount, ContentShapes::wide),
                        "unusual-characters"));
    }

    static List<Shape> values() {
        return List.of(
                Shape.of(
                        "formulas of text", on(CODES, v -> "=\"" + v + "\""), "unusual-characters"),
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
                                ContentShapes::label)),
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
                        on(CODES, v -> "\u200b" + v + "\ufeff"),
                        "unusual-characters"));
    }

    static List<Shape> names() {
        return Stream.of(
                Shape.of("names in capitals", on(NAMES, v -> v.toUpperCase(Locale.ROOT))),
                Shape.of(
                        "short prefixes",
                        on(
                                NAMES,
                                v ->
                                        v.replaceFirst("^Phường ", "P. ")
                                                .replaceFirst("^Xã ", "X.")
                                                .replaceFirst("^Thị trấn ", "TT. ")
                                                .replaceFirst("^Quận ", "Q. ")
                                                .replaceFirst("^Huyện ", "H.")
                                                .replaceFirst("^Thị xã ", "TX. "))),
                Shape.of(
                        "names without prefix",
                        on(NAMES, v -> v.replaceFirst("^(Phường|Xã|Thị trấn|Quận|Huyện) ", ""))),
                Shape.of(
                        "other tone marks",
                        on(
                                NAMES,
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
                                        t.columns().stream().anyMatch(c -> c.endsWith("e_name"))
                                                ? t.withCells(CODES, v -> "")
                                                : t),
                        "code-from-name"))
                .map(Shape::respelled)
                .toList();
    }

    private static boolean isCount(Field field) {
        return field.type() == FieldType.INTEGER && field.codeList() == null;
    }

    private static UnaryOperator<SentTable> onDatasets(UnaryOperator<SentTable> change) {
        return table -> table.isDataset() ? change.apply(table) : table;
    }

    private static UnaryOperator<SentTable> on(
            Predicate<Field> which, UnaryOperator<String> change) {
        return onDatasets(table -> table.withCells(which, change));
    }

    private static UnaryOperator<SentTable> grouped(String separator) {
        return on(ContentShapes::isCount, v -> v.replaceAll("\\B(?=(\\d{3})+$)", separator));
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

    private static SentTable shuffled(SentTable table) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, table.columns().size()).boxed().toList());
        Collections.shuffle(order, new Random(table.name().hashCode()));
        return table.inOrder(order);
    }

    private static SentTable withRowNumbers(SentTable table) {
        List<List<String>> below = new ArrayList<>();
        for (List<String> row : table.below()) {
            below.add(joined(List.of(String.valueOf(below.size() + 1)), row));
        }
        return new SentTable(
                table.contract(),
                table.above(),
                joined(List.of("STT"), table.columns()),
                joined(List.of("STT"), table.header()),
                below);
    }

    private static SentTable withHeaderAgain(SentTable table) {
        List<List<String>> rows = new ArrayList<>(table.below());
        if (rows.size() > 1) {
            rows.add(rows.size() / 2, table.header());
        }
        return table.withBelow(rows);
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "(" + i + ")").toList();
    }

    private static List<String> totals(SentTable table, String label) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            line.add(
                    isCount(table.field(i)) ? sum(table.below(), column) : "");
        }
        line.set(1, label);
        return line;
    }

    private static String sum(List<List<String>> rows, int column) {
        long sum = 0;
        for (List<String> row : rows) {
            String digits = row.get(column).replaceAll("[^0-9]", "");
            sum += digits.isEmpty() ? 0 : Long.parseLong(digits);
        }
        return String.valueOf(sum);
    }

    private static List<String> padded(SentTable table, String... texts) {
        List<String> row = new ArrayList<>(List.of(texts));
        while (row.size() < table.columns().size()) {
            row.add("");
        }
        return row.subList(0, table.columns().size());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
