package org.learningdistricts.schemas.sql;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A column of a dataset, as SQL declares it.
 *
 * @param titleVi its title, as a literal may hold it
 * @param type that of the lake's format
 * @param isKey whether it is one of the columns that name a row
 * @param isRequired whether every row has a value
 * @param isUnitName whether it spells out a code: names are those of the units, so facts lack it
 * @param codes of its list, none if it has no list
 */
record SqlColumn(
        String name,
        String titleVi,
        String titleEn,
        String type,
        boolean isKey,
        boolean isRequired,
        boolean isUnitName,
        List<DatasetCode> codes) {

    private static final String COUNT = "bigint";
    private static final String DECIMAL = "decimal(38, 18)";
    private static final String FLAG = "boolean";

    /**
     * A code with its labels, as literals may hold them.
     *
     * @param unitLevel the level of units that may use it, empty for all
     * @param validFrom the first day on which it may be used
     * @param validTo the last such day, empty if there is none
     */
    record DatasetCode(
            String code,
            String labelVi,
            String labelEn,
            String unitLevel,
            String validFrom,
            String validTo) {}

    /**
     * Reads a column.
     *
     * @param key the names of the columns that name a row
     * @param codes gives the codes of a list by its name
     */
    static SqlColumn of(
            JsonNode field, Set<String> key, Function<String, List<DatasetCode>> codes) {
        return new SqlColumn(
                field.get("name").asString(),
                literal(field.path("x-title-vi").asString("")),
                literal(field.path("title").asString("")),
                type(field),
                key.contains(field.get("name").asString()),
                field.path("constraints").path("required").asBoolean(false),
                field.has("x-name-of"),
                field.has("x-code-list")
                        ? codes.apply(field.get("x-code-list").asString())
                        : List.of());
    }

    boolean isCount() {
        return type.equals(COUNT);
    }

    boolean isFlag() {
        return type.equals(FLAG);
    }

    /** Whether it holds counts, decimals or flags: what can be shown as a number. */
    boolean isValue() {
        return isCount() || isFlag() || type.equals(DECIMAL);
    }

    /** A text as it may stand between the quotes of a literal. */
    static String literal(String text) {
        return text.replace("'", "''");
    }

    private static String type(JsonNode field) {
        String type = field.get("type").asString();
        return switch (type) {
            case "string" -> "varchar";
            case "integer" -> field.has("x-code-list") ? "integer" : COUNT;
            case "number" -> DECIMAL;
            case "boolean", "date" -> type;
            case "year" -> "integer";
            case "datetime" -> "timestamp";
            default ->
                    throw new IllegalStateException(
                            "SqlColumn knows no SQL type for \""
                                    + type
                                    + "\" of column "
                                    + field.get("name").asString());
        };
    }
}
