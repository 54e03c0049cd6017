package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes one submission, with the titles, labels and dates of the template or Vietnamese ones. */
final class SubmissionWriter {
    static final List<String> TABLES =
            List.of(
                    "cover",
                    "totals",
                    "literacy",
                    "schooling",
                    "workforce",
                    "titles",
                    "learning_centres",
                    "staff_training",
                    "evidence",
                    "recognitions",
                    "economy");
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
                    "labour_force");
    private static final List<String> LABELLED =
            List.of(
                    "age_band",
                    "kind",
                    "staff_group",
                    "met",
                    "has_office",
                    "has_bookshelf",
                    "has_it_equipment",
                    "it_in_management",
                    "it_in_teaching");

    private final Map<String, Map<String, String>> titles = new LinkedHashMap<>();
    private final Map<String, String> labels = new TreeMap<>();

    SubmissionWriter() throws IOException {
        readContract();
    }

    private void readContract() throws IOException {
        Pattern field =
                Pattern.compile(
                        "\"name\": \"([^\"]+)\",\\s*\"title\": \"[^\"]*\",\\s*\"x-title-vi\":"
                                + " \"([^\"]+)\"");
        for (String table : TABLES) {
            String schema =
                    Files.readString(Path.of("schemas/contracts/2025.1/" + table + ".json"));
            Matcher matcher = field.matcher(schema.split("x-entries")[0].split("\"fields\"")[1]);
            Map<String, String> columns = new LinkedHashMap<>();
            while (matcher.find()) {
                columns.putIfAbsent(matcher.group(1), matcher.group(2));
            }
            titles.put(table, columns);
        }
        for (String list : List.of("age-band", "title-kind", "staff-group", "flag")) {
            Units.lines("code-lists/" + list + ".csv")
                    .forEach(line -> labels.put(line[0], line[1]));
        }
    }

    /** Writes a submission in the shape in which its office sends it. */
    void write(Path quarter, Unit unit, int q, Map<String, List<List<String>>> tables)
            throws IOException {
        Shape shape = Shapes.of(String.valueOf(quarter.getFileName()), unit);
        Map<String, List<List<String>>> sent = new LinkedHashMap<>();
        put(sent, "cover", cover(unit, q), shape);
        put(sent, "totals", totals(tables), shape);
        tables.forEach(
                (table, rows) -> {
                    if (!rows.isEmpty() || !table.equals("workforce")) {
                        put(sent, table, rows, shape);
                    }
                });
        shape.write(quarter, unit.place().code(), sent);
    }

    private List<List<String>> totals(Map<String, List<List<String>>> tables) {
        List<List<String>> totals = new ArrayList<>();
        tables.forEach(
                (table, rows) -> {
                    String column = CONTROL_COLUMN.getOrDefault(table, "");
                    int at = List.copyOf(titles.get(table).keySet()).indexOf(column);
                    long sum =
                            rows.stream()
                                    .map(row -> at < 0 ? "" : row.get(at))
                                    .filter(cell -> cell.matches("\\d+"))
                                    .mapToLong(Long::parseLong)
                                    .sum();
                    totals.add(Cells.row(table, rows.size(), column, at < 0 ? "" : sum));
                });
        return totals;
    }

    private static List<List<String>> cover(Unit unit, int q) {
        Place place = unit.place();
        return List.of(
                Cells.row("template_version", "2025.1"),
                Cells.row("quarter", "2025-Q" + (q + 1)),
                Cells.row("unit_code", place.code()),
                Cells.row("unit_name", place.name()),
                Cells.row("prepared_on", "2025-0" + (3 * q + 3) + "-" + (10 + unit.index() % 3)),
                Cells.row("office", q < 2 ? "Phòng GDĐT " + place.name() : "UBND " + place.name()),
                Cells.row("sequence", 1));
    }

    private void put(
            Map<String, List<List<String>>> sent,
            String table,
            List<List<String>> rows,
            Shape shape) {
        List<String> columns = List.copyOf(titles.get(table).keySet());
        List<List<String>> all = new ArrayList<>();
        all.add(shape.isVietnamese() ? List.copyOf(titles.get(table).values()) : columns);
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            for (int i = 0; shape.isVietnamese() && i < cells.size(); i++) {
                cells.set(
                        i,
                        LABELLED.contains(columns.get(i))
                                ? labels.getOrDefault(cells.get(i), cells.get(i))
                                : cells.get(i)
                                        .replaceFirst("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$3/$2/$1"));
            }
            all.add(cells);
        }
        sent.put(table, all);
    }
}
