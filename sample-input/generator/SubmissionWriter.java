import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes one submission as CSV, canonical or with the Vietnamese titles, labels and dates. */
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

    void write(Path folder, Unit unit, int q, Map<String, List<List<String>>> tables)
            throws IOException {
        Place place = unit.place();
        boolean isVietnamese = unit.index() % 15 == 4;
        List<List<String>> totals = new ArrayList<>();
        for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
            String column = CONTROL_COLUMN.getOrDefault(table.getKey(), "");
            int at = List.copyOf(titles.get(table.getKey()).keySet()).indexOf(column);
            long sum =
                    table.getValue().stream()
                            .map(row -> at < 0 ? "" : row.get(at))
                            .filter(cell -> cell.matches("\\d+"))
                            .mapToLong(Long::parseLong)
                            .sum();
            totals.add(
                    Cells.row(table.getKey(), table.getValue().size(), column, at < 0 ? "" : sum));
            if (!table.getValue().isEmpty() || !table.getKey().equals("workforce")) {
                writeTable(folder, table.getKey(), table.getValue(), isVietnamese);
            }
        }
        writeTable(folder, "totals", totals, isVietnamese);
        String prepared = "2025-0" + (3 * q + 3) + "-" + (10 + unit.index() % 3);
        writeTable(
                folder,
                "cover",
                List.of(
                        Cells.row("template_version", "2025.1"),
                        Cells.row("quarter", "2025-Q" + (q + 1)),
                        Cells.row("unit_code", place.code()),
                        Cells.row("unit_name", place.name()),
                        Cells.row("prepared_on", prepared),
                        Cells.row(
                                "office",
                                q < 2 ? "Phòng GDĐT " + place.name() : "UBND " + place.name()),
                        Cells.row("sequence", 1)),
                isVietnamese);
    }

    private void writeTable(
            Path folder, String table, List<List<String>> rows, boolean isVietnamese)
            throws IOException {
        List<String> columns = List.copyOf(titles.get(table).keySet());
        String end = isVietnamese ? "\r\n" : "\n";
        StringBuilder text =
                new StringBuilder(
                                line(
                                        isVietnamese
                                                ? List.copyOf(titles.get(table).values())
                                                : columns))
                        .append(end);
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            for (int i = 0; isVietnamese && i < cells.size(); i++) {
                cells.set(
                        i,
                        LABELLED.contains(columns.get(i))
                                ? labels.getOrDefault(cells.get(i), cells.get(i))
                                : cells.get(i)
                                        .replaceFirst("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$3/$2/$1"));
            }
            text.append(line(cells)).append(end);
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(table + ".csv"), text, StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(","));
    }
}
