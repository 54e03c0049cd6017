package org.learningdistricts.schemas.sql;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.learningdistricts.schemas.sql.DatasetColumn.DatasetCode;
import tools.jackson.databind.JsonNode;

/**
 * A dataset, as the templates of SQL files name its parts.
 *
 * @param dataset its name in the contract
 * @param fact the same in the singular, which names its fact
 * @param grain such as {@code One row per commune}
 * @param key the columns of its key, parted by commas
 * @param code the column that holds unit codes
 * @param isOfCommunes whether these codes are of communes; else the sender's is one of them
 * @param columns in the order of the contract
 */
record DatasetShape(
        String dataset,
        String fact,
        String titleVi,
        String titleEn,
        String grain,
        String key,
        String code,
        boolean isOfCommunes,
        List<DatasetColumn> columns) {

    static DatasetShape of(
            JsonNode schema, String singular, Function<String, List<DatasetCode>> codes) {
        JsonNode code =
                fields(schema).stream()
                        .filter(field -> field.has("x-code"))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                text(schema, "name")
                                                        + ".json has no column with x-code"));
        return new DatasetShape(
                text(schema, "name"),
                singular,
                DatasetColumn.literal(text(schema, "x-title-vi")),
                DatasetColumn.literal(text(schema, "title")),
                text(schema, "description"),
                StreamSupport.stream(schema.path("primaryKey").spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", ")),
                text(code, "name"),
                text(code, "x-code").equals("commune"),
                fields(schema).stream().map(field -> DatasetColumn.of(field, codes)).toList());
    }

    /** The columns that its fact has, too. */
    List<DatasetColumn> factColumns() {
        return columns.stream().filter(column -> !column.isUnitName()).toList();
    }

    /** The columns whose values come from a list. */
    List<DatasetColumn> codedColumns() {
        return columns.stream().filter(column -> !column.codes().isEmpty()).toList();
    }

    /** Where the measure lies that gives the figures of its rows to rules, if they read any. */
    String figures() {
        return "measures/figures/measure_" + fact + "_figure.sql";
    }

    private static List<JsonNode> fields(JsonNode schema) {
        return StreamSupport.stream(schema.path("fields").spliterator(), false).toList();
    }

    private static String text(JsonNode node, String name) {
        if (!node.has(name)) {
            throw new IllegalStateException(
                    node.path("name").asString("a table") + ".json has no " + name);
        }
        return node.get(name).asString();
    }
}
