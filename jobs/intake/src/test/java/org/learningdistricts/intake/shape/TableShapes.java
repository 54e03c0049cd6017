package org.learningdistricts.intake.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningdistricts.reader.table.Labels;

/** Ways in which people write titles and lines around the same rows. */
final class TableShapes {

    private TableShapes() {}

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
                        t -> t.withTitles((f, h) -> f.titleVi().replaceFirst(" ", "\n")),
                        "header-alias"),
                Shape.of(
                        "titles with their unit",
                        t ->
                                t.isDataset()
                                        ? t.withTitles(
                                                (f, h) ->
                                                        f.titleVi()
                                                                + (CellShapes.isCount(f)
                                                                        ? " (người)"
                                                                        : ""))
                                        : t,
                        "header-alias"),
                Shape.of("a header of two rows", TwoRowHeader::of, "two-row-header"),
                Shape.of("columns in another order", TableShapes::shuffled));
    }

    static List<Shape> rows() {
        return List.of(
                Shape.of(
                        "a title line",
                        t -> t.under(List.of(List.of("BÁO CÁO NĂM 2025"))),
                        "title-lines"),
                Shape.of(
                        "a letterhead",
                        t ->
                                t.under(
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
                        CellShapes.onDatasets(
                                t ->
                                        t.withBelow(
                                                joined(
                                                        List.of(numbers(t.columns().size())),
                                                        t.below()))),
                        "numbering-row"),
                Shape.of(
                        "numbered rows",
                        CellShapes.onDatasets(TableShapes::withRowNumbers),
                        "ignored-column"),
                Shape.of(
                        "a repeated header",
                        CellShapes.onDatasets(TableShapes::withHeaderAgain),
                        "repeated-header"),
                Shape.of(
                        "lines of totals",
                        CellShapes.onDatasets(
                                t ->
                                        t.withBelow(
                                                joined(
                                                        t.below(),
                                                        List.of(totals(t, "Tổng cộng"))))),
                        "total-line"),
                Shape.of(
                        "titles with separators and quotes",
                        t ->
                                t.under(
                                        List.of(
                                                List.of("Báo cáo; năm 2025|\tsố 1"),
                                                List.of("Đơn vị: \"Hà Nội\", 'phòng' 5"))),
                        "title-lines"),
                Shape.of(
                        "totals in the first column",
                        CellShapes.onDatasets(
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
            line.add(CellShapes.isCount(table.field(i)) ? sum(table.below(), column) : "");
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
