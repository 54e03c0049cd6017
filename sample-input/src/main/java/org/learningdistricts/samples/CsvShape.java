package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A folder of CSV files, canonical unless told otherwise. */
final class CsvShape implements Shape {
    private final boolean isVietnamese;
    private String separator = ",";
    private String lineEnd = "\n";
    private Function<String, byte[]> encoding = text -> text.getBytes(StandardCharsets.UTF_8);
    private TableChange change = (table, rows) -> rows;

    CsvShape(boolean isVietnamese) {
        this.isVietnamese = isVietnamese;
    }

    CsvShape separator(String other) {
        separator = other;
        return this;
    }

    CsvShape lineEnd(String other) {
        lineEnd = other;
        return this;
    }

    CsvShape encoding(Function<String, byte[]> other) {
        encoding = other;
        return this;
    }

    /** Changes the tables, after what was to be changed before. */
    CsvShape change(TableChange other) {
        TableChange before = change;
        change = (table, rows) -> other.apply(table, before.apply(table, rows));
        return this;
    }

    @Override
    public boolean isVietnamese() {
        return isVietnamese;
    }

    @Override
    public void write(Path quarter, String unit, Map<String, List<List<String>>> tables)
            throws IOException {
        Path folder = Files.createDirectories(quarter.resolve(unit));
        for (Map.Entry<String, byte[]> file : files(tables).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The files by name. */
    Map<String, byte[]> files(Map<String, List<List<String>>> tables) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        tables.forEach(
                (table, rows) ->
                        files.put(
                                table + ".csv",
                                encoding.apply(
                                        change.apply(table, rows).stream()
                                                .map(row -> line(row) + lineEnd)
                                                .collect(Collectors.joining()))));
        return files;
    }

    private String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.contains(separator) ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(separator));
    }
}
