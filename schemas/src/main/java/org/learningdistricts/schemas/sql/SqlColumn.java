package org.learningdistricts.schemas.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * A column of a dataset, as SQL declares it.
 *
 * @param name what lake and warehouse call it, whatever a version of the contract does
 * @param titleVi its title in the newest version that has it, as a literal may hold it
 * @param type that of the lake's format
 * @param isKey whether it is one of the columns that name a row
 * @param isRequired whether every row of every version has a value
 * @param isUnitName whether it spells out a code: names are those of the units, so facts lack it
 * @param codes of its list, none if it has no list
 * @param bounds what it is at most, see {@link ColumnBound}
 * @param versions those of the contract that have it, oldest first
 */
record SqlColumn(
        String name,
        String titleVi,
        String titleEn,
        String type,
        boolean isKey,
        boolean isRequired,
        boolean isUnitName,
        List<DatasetCode> codes,
        List<ColumnBound> bounds,
        List<Titled> versions) {

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
     * A column that bounds another one: that is at most the sum over its bounds.
     *
     * @param sign 1, or -1 if the bounded column is added to it below the bound
     */
    record ColumnBound(String name, String other, int sign) {}

    /** What a version of the contract calls a column, as literals may hold it. */
    record Titled(String name, String version, String titleVi, String titleEn) {}

    /** What lake and warehouse call a column: its name, or that of an earlier version. */
    static String name(JsonNode field) {
        return field.path("x-column").asString(field.get("name").asString());
    }

    /**
     * Reads a column as one version has it.
     *
     * @param key the columns that name a row
     * @param names gives what lake and warehouse call another column of the version
     * @param codes gives the codes of a list by its name
     */
    static SqlColumn of(
            JsonNode field,
            Set<String> key,
            UnaryOperator<String> names,
            String version,
            Function<String, List<DatasetCode>> codes) {
        String titleVi = literal(field.path("x-title-vi").asString(""));
        String titleEn = literal(field.path("title").asString(""));
        return new SqlColumn(
                name(field),
                titleVi,
                titleEn,
                type(field),
                key.contains(name(field)),
                field.path("constraints").path("required").asBoolean(false),
                field.has("x-name-of"),
                field.has("x-code-list")
                        ? codes.apply(field.get("x-code-list").asString())
                        : List.of(),
                bounds(field, names),
                List.of(new Titled(name(field), version, titleVi, titleEn)));
    }

    /**
     * The same column in one version more.
     *
     * @throws IllegalStateException if that holds something else in it
     */
    SqlColumn and(SqlColumn earlier) {
        if (!earlier.type.equals(type)) {
            throw new IllegalStateException(
                    "column %s is %s in contract %s and %s in %s: expected one type, or another name"
                            .formatted(
                                    name,
                                    type,
                                    versions.get(0).version,
                                    earlier.type,
                                    earlier.versions.get(0).version));
        }
        List<Titled> all = new ArrayList<>(earlier.versions);
        all.addAll(versions);
        return new SqlColumn(
                name,
                titleVi,
                titleEn,
                type,
                isKey,
                isRequired && earlier.isRequired,
                isUnitName,
                codes,
                bounds,
                List.copyOf(all));
    }

    private static List<ColumnBound> bounds(JsonNode field, UnaryOperator<String> names) {
        JsonNode bound = field.path("x-at-most");
        if (bound.isMissingNode()) {
            return List.of();
        }
        List<ColumnBound> bounds = new ArrayList<>();
        bounds.add(new ColumnBound(name(field), names.apply(bound.get("total").asString()), 1));
        for (JsonNode with : bound.path("with")) {
            bounds.add(new ColumnBound(name(field), names.apply(with.asString()), -1));
        }
        return List.copyOf(bounds);
    }

    /** The same column where a version lacks it, so that rows have no value in it. */
    SqlColumn optional() {
        return new SqlColumn(
                name, titleVi, titleEn, type, isKey, false, isUnitName, codes, bounds, versions);
    }

    boolean isCount() {
        return type.equals(COUNT);
    }

    boolean isDecimal() {
        return type.equals(DECIMAL);
    }

    boolean isFlag() {
        return type.equals(FLAG);
    }

    /** Whether it holds counts, decimals or flags: what can be shown as a number. */
    boolean isValue() {
        return isCount() || isFlag() || isDecimal();
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
