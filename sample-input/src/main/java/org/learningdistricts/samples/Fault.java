package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.learningdistricts.schemas.Schemas;

/** An inbox with one submission: a clean one, and the change that shows one rule. */
final class Fault {
    private final List<String> expected = new ArrayList<>();
    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    private final Map<String, byte[]> otherFiles = new LinkedHashMap<>(); // by path in the inbox
    private final String rule;
    private final Map<String, String> severities;
    private final List<Fault> others = new ArrayList<>();
    private String kind;
    private String inbox = "";
    private String quarter;
    private String unit;
    private List<String> receivedAt;

    Fault(String rule, Map<String, String> severities, Path quarters, String quarter, String unit)
            throws IOException {
        this.rule = rule;
        this.severities = severities;
        this.kind = "error".equals(severities.get(rule)) ? "rejected" : "warned";
        this.quarter = quarter;
        this.unit = unit;
        this.receivedAt =
                List.of(quarter.endsWith("Q3") ? "2025-09-18T09:30:00" : "2025-06-18T09:30:00");
        for (String table : Template.tableNames()) {
            Path file = quarters.resolve(quarter).resolve(unit).resolve(table + ".csv");
            if (Files.exists(file)) {
                tables.put(table, rows(file));
            }
        }
    }

    /** Says that it is accepted, and the build of the warehouse finds something. */
    Fault reviewed() {
        this.kind = "reviewed";
        return this;
    }

    /** Says that it shows what people do, and no single rule. */
    Fault ofPerson() {
        this.kind = "people";
        return this;
    }

    /** Sends another submission beside this one. */
    Fault with(Fault other) {
        others.add(other);
        return this;
    }

    /** Puts it into an inbox of its own inside the sample. */
    Fault inbox(String name) {
        this.inbox = name;
        return this;
    }

    String rule() {
        return rule;
    }

    /** Sets the cell at the row as a person counts them: the header is row 1. */
    Fault cell(String table, int row, String column, String value) {
        List<List<String>> rows = table(table);
        rows.get(row - 1).set(rows.get(0).indexOf(column), value);
        return this;
    }

    /** The number in a cell of the row as a person counts them. */
    long number(String table, int row, String column) {
        List<List<String>> rows = table(table);
        return Long.parseLong(rows.get(row - 1).get(rows.get(0).indexOf(column)));
    }

    /** Changes a number, and by as much the control total of its table. */
    Fault add(String table, int row, String column, long more) {
        int total = entryRow("totals", table);
        cell(table, row, column, String.valueOf(number(table, row, column) + more));
        return cell(
                "totals",
                total,
                "control_total",
                String.valueOf(number("totals", total, "control_total") + more));
    }

    Fault entry(String field, String value) {
        return cell("cover", entryRow("cover", field), "value", value);
    }

    int entryRow(String table, String first) {
        List<List<String>> rows = table(table);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).get(0).equals(first)) {
                return i + 1;
            }
        }
        throw new IllegalStateException(table + " has no row " + first);
    }

    Fault addRow(String table, List<String> row) {
        table(table).add(new ArrayList<>(row));
        return this;
    }

    Fault removeRow(String table, int row) {
        table(table).remove(row - 1);
        return this;
    }

    Fault addColumn(String table, String column, String value) {
        table(table).forEach(row -> row.add(value));
        int last = table(table).get(0).size() - 1;
        table(table).get(0).set(last, column);
        return this;
    }

    Fault removeColumn(String table, String column) {
        int at = table(table).get(0).indexOf(column);
        table(table).forEach(row -> row.remove(at));
        return this;
    }

    Fault removeTable(String table) {
        tables.remove(table);
        return this;
    }

    List<List<String>> table(String table) {
        return RowCells.rows(tables, table);
    }

    Map<String, List<List<String>>> tables() {
        return tables;
    }

    String text(String table) {
        return table(table).stream()
                .map(row -> String.join(",", row) + "\n")
                .collect(Collectors.joining());
    }

    /** Sends a table as other text than its rows make. */
    Fault rewrite(String table, UnaryOperator<String> change) {
        return encode(table, text -> change.apply(text).getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a table as bytes made of its text. */
    Fault encode(String table, Function<String, byte[]> encoding) {
        byte[] bytes = encoding.apply(text(table));
        return removeTable(table).otherFile(path(table + ".csv"), bytes);
    }

    /** The path of one of the submission's files in the inbox. */
    String path(String file) {
        return quarter + "/" + unit + "/" + file;
    }

    /** Adds a changed file of the reference data, in which it differs from that of the schemas. */
    Fault reference(String name, UnaryOperator<String> change) {
        String path = "reference/" + name;
        return otherFile(path, change.apply(Schemas.bundled().text(path)));
    }

    /** Sends one file in place of the folder. */
    Fault packed(String extension, byte[] bytes) {
        tables.clear();
        return otherFile(quarter + "/" + unit + extension, bytes);
    }

    Fault otherFile(String path, byte[] bytes) {
        otherFiles.put(path, bytes);
        return this;
    }

    String unit() {
        return unit;
    }

    Fault otherFile(String path, String text) {
        return otherFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the cover alone: enough where the submission is never opened. */
    Fault coverOnly() {
        tables.keySet().removeIf(table -> !table.equals("cover"));
        return this;
    }

    Fault place(String otherQuarter, String otherUnit) {
        this.quarter = otherQuarter;
        this.unit = otherUnit;
        return this;
    }

    /**
     * Sets the receipt times that are noted for the unit, one row for each; a row may name another.
     */
    Fault received(String... times) {
        this.receivedAt = List.of(times);
        return this;
    }

    Fault expect(String file, Object row, String column) {
        return expectAlso(rule, file, row, column);
    }

    Fault expectAlso(String otherRule, String file, Object row, String column) {
        expected.add(
                String.join(
                        ",",
                        otherRule,
                        severities.get(otherRule),
                        file,
                        String.valueOf(row),
                        column));
        return this;
    }

    void write(Path root) throws IOException {
        Path folder = root.resolve(kind).resolve(rule);
        writeSubmission(folder.resolve(inbox));
        for (Fault other : others) {
            other.writeSubmission(folder.resolve(other.inbox));
        }
        put(
                folder.resolve("expected.csv"),
                ("rule,severity,file,row,column\n" + String.join("\n", expected) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void writeSubmission(Path folder) throws IOException {
        for (String table : tables.keySet()) {
            put(
                    folder.resolve(quarter).resolve(unit).resolve(table + ".csv"),
                    text(table).getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, byte[]> file : otherFiles.entrySet()) {
            put(folder.resolve(file.getKey()), file.getValue());
        }
        StringBuilder received = new StringBuilder("unit_code,received_at\n");
        receivedAt.forEach(
                time ->
                        received.append(time.indexOf(',') < 0 ? unit + "," : "")
                                .append(time)
                                .append('\n'));
        put(
                folder.resolve(quarter).resolve("received.csv"),
                received.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(new ArrayList<>(List.of(line.split(",", -1))));
        }
        return rows;
    }
}
