package org.learningdistricts.schemas.sql;

import tools.jackson.databind.JsonNode;

/**
 * A column of a dataset, as SQL declares it.
 *
 * @param type that of the lake's format
 * @param isRequired whether every row has a value
 * @param isUnitName whether it spells out a code: names are those of the units, so facts lack it
 */
record DatasetColumn(String name, String type, boolean isRequired, boolean isUnitName) {

    static DatasetColumn of(JsonNode field) {
        return new DatasetColumn(
                field.get("name").asString(),
                type(field),
                field.path("constraints").path("required").asBoolean(false),
                field.has("x-name-of"));
    }

    private static String type(JsonNode field) {
        String type = field.get("type").asString();
        return switch (type) {
            case "string" -> "varchar";
            case "integer" -> field.has("x-code-list") ? "integer" : "bigint";
            case "number" -> "decimal(38, 18)";
            case "boolean", "date" -> type;
            case "year" -> "integer";
            case "datetime" -> "timestamp";
            default ->
                    throw new IllegalStateException(
                            "DatasetColumn knows no SQL type for \""
                                    + type
                                    + "\" of column "
                                    + field.get("name").asString());
        };
    }
}
