package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes one submission, with the titles, labels and dates of the template or Vietnamese ones. */
final class SubmissionWriter {
    /** The column whose total each dataset's line in the totals gives; none has no figures. */
    private static final Map<String, String> CONTROL_COLUMN =
            Map.of(
                    "literacy",
                    "population",
                    "schooling",
                    "children_5",
                    "workforce",
                    "citizens",
                    "titles",
                    "total",
                    "learning_centres",
                    "learners",
                    "staff_training",
                    "headcount",
                    "economy",
                    "labour_force",
                    "evidence",
                    "",
                    "recognitions",
                    "");

    private SubmissionWriter() {}

    /**
     * Writes a submission in the shape in which its office sends it.
     *
     * @param q 0 for 2025-Q1
     * @param announced tables that the totals name and that are not sent
     */
    static void write(
            Path quarter,
            SubmittingUnit unit,
            int q,
            int sequence,
            Map<String, List<List<String>>> tables,
            Set<String> announced)
            throws IOException {
        Shape shape = Shapes.of(String.valueOf(quarter.getFileName()), unit);
        Map<String, List<List<String>>> sent = new LinkedHashMap<>();
        put(sent, "cover", cover(unit, q, sequence), shape);
        put(sent, "totals", totals(tables), shape);
        tables.forEach(
                (table, rows) -> {
                    if (!announced.contains(table)) {
                        put(sent, table, rows, shape);
                    }
                });
        shape.write(quarter, unit.place().code(), sent);
    }

    private static List<List<String>> totals(Map<String, List<List<String>>> tables) {
        List<List<String>> totals = new ArrayList<>();
        tables.forEach(
                (table, rows) -> {
                    String column =
                            rows.isEmpty()
                                    ? CONTROL_COLUMN.getOrDefault(table, "")
                                    : controlColumn(table);
                    int at = Template.table(table).columnNames().indexOf(column);
                    long sum =
                            rows.stream()
                                    .map(row -> at < 0 ? "" : row.get(at))
                                    .filter(cell -> cell.matches("\\d+"))
                                    .mapToLong(Long::parseLong)
                                    .sum();
                    totals.add(RowCells.row(table, rows.size(), column, at < 0 ? "" : sum));
                });
        return totals;
    }

    static String controlColumn(String table) {
        String column = CONTROL_COLUMN.get(table);
        if (column == null) {
            throw new IllegalStateException("SubmissionWriter has no control column of " + table);
        }
        return column;
    }

    private static List<List<String>> cover(SubmittingUnit unit, int q, int sequence) {
        Locality place = unit.place();
        return List.of(
                RowCells.row("template_version", Template.VERSION),
                RowCells.row("quarter", "2025-Q" + (q + 1)),
                RowCells.row("unit_code", place.code()),
                RowCells.row("unit_name", place.name()),
                RowCells.row(
                        "prepared_on", "2025-%02d-%d".formatted(3 * q + 3, 10 + unit.index() % 3)),
                RowCells.row(
                        "office", q < 2 ? "Phòng GDĐT " + place.name() : "UBND " + place.name()),
                RowCells.row("sequence", sequence));
    }

    private static void put(
            Map<String, List<List<String>>> sent,
            String table,
            List<List<String>> rows,
            Shape shape) {
        List<List<String>> all = new ArrayList<>();
        all.add(Template.table(table).columnNames());
        all.addAll(rows);
        sent.put(table, shape.isVietnamese() ? vietnamese(table, rows) : all);
    }

    /** A table as its Vietnamese form has it, with its titles. */
    static List<List<String>> vietnamese(String table, List<List<String>> rows) {
        TemplateTable template = Template.table(table);
        List<List<String>> all = new ArrayList<>();
        all.add(template.columnTitles());
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            for (int i = 0; i < cells.size(); i++) {
                cells.set(
                        i,
                        template.columns().get(i).isLabelled()
                                ? Template.label(cells.get(i))
                                : cells.get(i)
                                        .replaceFirst("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$3/$2/$1"));
            }
            all.add(cells);
        }
        return all;
    }
}
