package org.learningdistricts.intake.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a table must hold, read from its Table Schema.
 *
 * @param name by which other tables refer to it
 * @param path of its file
 * @param primaryKey columns of which no two rows hold the same, empty if there is no such rule
 * @param once columns of which no two rows hold the same on one day; null if there is no such rule
 * @param hasRows whether nothing can be judged without any row
 * @param requiredIf by column and what it holds ({@code *} for anything): columns that must be
 *     filled then
 */
record TableSchema(
        String name,
        String path,
        List<SchemaColumn> columns,
        List<String> primaryKey,
        @Nullable List<String> once,
        List<ForeignKey> foreignKeys,
        boolean hasRows,
        Map<String, Map<String, List<String>>> requiredIf) {

    /** Columns that name rows of another table. */
    record ForeignKey(List<String> columns, String table, List<String> keys) {}

    static TableSchema of(JsonNode resource) {
        JsonNode schema = resource.required("schema");
        Map<String, Map<String, List<String>>> required = new LinkedHashMap<>();
        schema.path("x-required-if")
                .forEachEntry(
                        (column, byValue) -> {
                            Map<String, List<String>> columns = new LinkedHashMap<>();
                            byValue.forEachEntry(
                                    (value, names) -> columns.put(value, texts(names)));
                            required.put(column, columns);
                        });
        return new TableSchema(
                resource.required("name").asString(),
                resource.required("path").asString(),
                StreamSupport.stream(schema.required("fields").spliterator(), false)
                        .map(SchemaColumn::of)
                        .toList(),
                texts(schema.path("primaryKey")),
                schema.has("x-once") ? texts(schema.get("x-once")) : null,
                StreamSupport.stream(schema.path("foreignKeys").spliterator(), false)
                        .map(
                                key ->
                                        new ForeignKey(
                                                texts(key.required("fields")),
                                                key.required("reference")
                                                        .required("resource")
                                                        .asString(),
                                                texts(key.get("reference").required("fields"))))
                        .toList(),
                schema.path("x-has-rows").asBoolean(false),
                required);
    }

    Optional<SchemaColumn> column(String column) {
        return columns.stream().filter(one -> one.name().equals(column)).findFirst();
    }

    static List<String> texts(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).map(JsonNode::asString).toList();
    }
}
