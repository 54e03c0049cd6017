package org.learningdistricts.intake.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.ContractFault;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.tables.TableRows.Row;
import org.learningdistricts.schemas.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the tables of schemas against {@code tables/datapackage.json}, before anything is judged by
 * them: columns, types, keys, periods that overlap, rows that others name, figures that a template
 * has, links of succession.
 */
public final class SchemaTables {

    private static final String PACKAGE = "tables/datapackage.json";

    private final Map<String, TableRows> tables = new LinkedHashMap<>();
    private final List<TableFault> faults = new ArrayList<>();

    private SchemaTables() {}

    /** What of the tables cannot be so, file by file; empty if all is well. */
    public static List<TableFault> faults(Schemas schemas) {
        SchemaTables found = new SchemaTables();
        JsonNode described = JsonMapper.shared().readTree(schemas.text(PACKAGE));
        for (JsonNode resource : described.required("resources")) {
            TableSchema schema = TableSchema.of(resource);
            Optional<String> text = schemas.optionalText(schema.path());
            text.ifPresent(
                    csv ->
                            found.tables.put(
                                    schema.name(), TableRows.of(schema, csv, found.faults)));
        }
        found.tables.values().forEach(found::check);
        if (found.faults.isEmpty()) {
            found.checkFigures(schemas, TableSchema.texts(described.required("x-counted-figures")));
            SuccessionLinks.check(
                    Objects.requireNonNull(found.tables.get("unit_succession")),
                    Objects.requireNonNull(found.tables.get("units")),
                    found.faults);
            SuccessionWeights.check(found.tables.get("succession_weights"), found.faults);
        }
        return List.copyOf(found.faults);
    }

    private void checkFigures(Schemas schemas, List<String> counted) {
        try {
            FigureNames figures = new FigureNames(Contracts.load(schemas), counted);
            tables.values().forEach(table -> figures.check(table, faults));
        } catch (ContractFault e) {
            faults.add(
                    new TableFault(
                            e.file(),
                            null,
                            null,
                            "không đọc được",
                            "cannot be read: " + e.detail()));
        }
    }

    private void check(TableRows table) {
        int before = faults.size();
        for (Row row : table.rows()) {
            table.schema().columns().forEach(column -> check(table.schema(), row, column));
            checkRequired(table.schema(), row);
        }
        checkKey(table);
        if (faults.size() == before) {
            Periods.check(table, faults);
        }
        table.schema().foreignKeys().forEach(key -> checkForeign(table, key));
    }

    private void check(TableSchema schema, Row row, SchemaColumn column) {
        String text = row.cell(column.name());
        if (!text.isEmpty()) {
            column.insteadOf(text)
                    .ifPresent(
                            wanted ->
                                    add(
                                            schema,
                                            row,
                                            column.name(),
                                            "cần %s, đang ghi «%s»".formatted(wanted.vi(), text),
                                            "expected %s but found «%s»"
                                                    .formatted(wanted.en(), text)));
        } else if (column.isRequired()) {
            addEmpty(schema, row, column.name());
        }
    }

    private void checkRequired(TableSchema schema, Row row) {
        schema.requiredIf()
                .forEach(
                        (column, byValue) -> {
                            String value = row.cell(column);
                            List<String> needed =
                                    byValue.getOrDefault(
                                            value,
                                            value.isEmpty()
                                                    ? List.of()
                                                    : byValue.getOrDefault("*", List.of()));
                            needed.stream()
                                    .filter(name -> row.cell(name).isEmpty())
                                    .forEach(name -> addEmpty(schema, row, name));
                        });
    }

    private void checkKey(TableRows table) {
        List<String> key = table.schema().primaryKey();
        Map<List<String>, Long> seen = new HashMap<>();
        for (Row row : key.isEmpty() ? List.<Row>of() : table.rows()) {
            Long first = seen.putIfAbsent(row.cells(key), row.number());
            if (first != null) {
                add(
                        table.schema(),
                        row,
                        String.join(", ", key),
                        "đã có ở dòng " + first,
                        "stands in row " + first + " already");
            }
        }
    }

    private void checkForeign(TableRows table, TableSchema.ForeignKey key) {
        TableRows other = tables.get(key.table());
        if (other == null || other.rows().isEmpty()) {
            return;
        }
        Set<List<String>> known = new HashSet<>();
        other.rows().forEach(row -> known.add(row.cells(key.keys())));
        for (Row row : table.rows()) {
            for (List<String> named : named(table.schema(), row, key.columns())) {
                if (!known.contains(named) && named.stream().noneMatch(String::isEmpty)) {
                    add(
                            table.schema(),
                            row,
                            String.join(", ", key.columns()),
                            "«%s» không có trong %s"
                                    .formatted(String.join(" ", named), other.schema().path()),
                            "«%s» is not in %s"
                                    .formatted(String.join(" ", named), other.schema().path()));
                }
            }
        }
    }

    /** A cell that is a list names a row with each of its parts. */
    private static List<List<String>> named(TableSchema schema, Row row, List<String> columns) {
        if (columns.size() > 1) {
            return List.of(row.cells(columns));
        }
        String text = row.cell(columns.get(0));
        return schema
                .column(columns.get(0))
                .map(column -> column.parts(text))
                .orElse(List.of(text))
                .stream()
                .map(List::of)
                .toList();
    }

    private void addEmpty(TableSchema schema, Row row, String column) {
        add(schema, row, column, "để trống, cần có giá trị", "is empty, expected a value");
    }

    private void add(TableSchema schema, Row row, @Nullable String column, String vi, String en) {
        faults.add(new TableFault(schema.path(), row.number(), column, vi, en));
    }
}
