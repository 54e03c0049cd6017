package org.learningdistricts.schemas.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.learningdistricts.schemas.sql.SqlColumn.DatasetCode;
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
 * @param member the column of the key that comes from a list, empty if there is none
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
        String member,
        List<SqlColumn> columns) {

    /**
     * A dataset as one version of the contract has it.
     *
     * @param codes gives the codes of a list by its name
     */
    static DatasetShape of(
            JsonNode schema,
            String singular,
            String version,
            Function<String, List<DatasetCode>> codes) {
        JsonNode code =
                fields(schema).stream()
                        .filter(field -> field.has("x-code"))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                text(schema, "name")
                                                        + ".json has no column with x-code"));
        Set<String> key =
                StreamSupport.stream(schema.path("primaryKey").spliterator(), false)
                        .map(JsonNode::asString)
                        .map(name -> column(schema, name))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<SqlColumn> columns =
                fields(schema).stream()
                        .map(
                                field ->
                                        SqlColumn.of(
                                                field,
                                                key,
                                                name -> column(schema, name),
                                                version,
                                                codes))
                        .toList();
        return new DatasetShape(
                text(schema, "name"),
                singular,
                SqlColumn.literal(text(schema, "x-title-vi")),
                SqlColumn.literal(text(schema, "title")),
                text(schema, "description"),
                String.join(", ", key),
                SqlColumn.name(code),
                text(code, "x-code").equals("commune"),
                columns.stream()
                        .filter(column -> column.isKey() && !column.codes().isEmpty())
                        .map(SqlColumn::name)
                        .findFirst()
                        .orElse(""),
                columns);
    }

    /** What lake and warehouse call a column of a schema. */
    private static String column(JsonNode schema, String name) {
        return fields(schema).stream()
                .filter(field -> text(field, "name").equals(name))
                .map(SqlColumn::name)
                .findFirst()
                .orElse(name);
    }

    /**
     * The same dataset with what an earlier version has of it: columns that either has alone stay,
     * and have no value in the rows of the other.
     *
     * @throws IllegalStateException if its rows are named by other columns there, or a column holds
     *     something else
     */
    DatasetShape and(DatasetShape earlier) {
        if (!earlier.key.equals(key) || earlier.isOfCommunes != isOfCommunes) {
            throw new IllegalStateException(
                    "dataset %s has another key than in an earlier version of the contract (%s, %s):"
                                    .formatted(dataset, earlier.key, key)
                            + " give it another name");
        }
        Map<String, SqlColumn> before = new LinkedHashMap<>();
        earlier.columns.forEach(column -> before.put(column.name(), column));
        List<SqlColumn> all = new ArrayList<>();
        for (SqlColumn column : columns) {
            SqlColumn same = before.remove(column.name());
            all.add(same == null ? column.optional() : column.and(same));
        }
        before.values().forEach(dropped -> all.add(dropped.optional()));
        return new DatasetShape(
                dataset,
                fact,
                titleVi,
                titleEn,
                grain,
                key,
                code,
                isOfCommunes,
                member,
                List.copyOf(all));
    }

    /** The columns that its fact has, too. */
    List<SqlColumn> factColumns() {
        return columns.stream().filter(column -> !column.isUnitName()).toList();
    }

    /** Every column in every version of the contract that has it. */
    List<SqlColumn.Titled> titledColumns() {
        return columns.stream().flatMap(column -> column.versions().stream()).toList();
    }

    /** The columns whose values come from a list. */
    List<SqlColumn> codedColumns() {
        return columns.stream().filter(column -> !column.codes().isEmpty()).toList();
    }

    /** What counts are at most. */
    List<SqlColumn.ColumnBound> bounds() {
        return countColumns().stream().flatMap(column -> column.bounds().stream()).toList();
    }

    boolean hasMember() {
        return !member.isEmpty();
    }

    /** The columns beside its key. */
    List<SqlColumn> figureColumns() {
        return factColumns().stream().filter(column -> !column.isKey()).toList();
    }

    /** The columns that say how many, how much or whether. */
    List<SqlColumn> valueColumns() {
        return figureColumns().stream().filter(SqlColumn::isValue).toList();
    }

    boolean hasValues() {
        return !valueColumns().isEmpty();
    }

    /** What names a row beside its unit: the other columns of the key. */
    List<SqlColumn> memberColumns() {
        return columns.stream()
                .filter(column -> column.isKey() && !column.name().equals(code))
                .toList();
    }

    List<SqlColumn> countColumns() {
        return figureColumns().stream().filter(SqlColumn::isCount).toList();
    }

    boolean hasCounts() {
        return !countColumns().isEmpty();
    }

    List<SqlColumn> decimalColumns() {
        return figureColumns().stream().filter(SqlColumn::isDecimal).toList();
    }

    boolean hasDecimals() {
        return !decimalColumns().isEmpty();
    }

    /**
     * Whether rules can read its figures as they stand: its rows are those of a unit and a member
     * of a list, and hold counts or decimals.
     */
    boolean isMeasured() {
        return hasRowsOfUnits() && (hasCounts() || hasDecimals());
    }

    /**
     * Whether its figures can be compared with those of another quarter: its rows are those of a
     * unit and a member of a list, and count something.
     */
    boolean isCompared() {
        return hasRowsOfUnits() && hasCounts();
    }

    /** Whether there should be a row for each commune, or for each commune and member. */
    boolean hasRowsOfCommunes() {
        return isOfCommunes && hasRowsOfUnits();
    }

    /**
     * Whether a commune may have any number of rows: one without any has none of what they count.
     */
    boolean isListed() {
        return isOfCommunes && !hasRowsOfUnits() && hasCounts();
    }

    private boolean hasRowsOfUnits() {
        return key.equals(hasMember() ? code + ", " + member : code);
    }

    /** Where the measure lies that gives the figures of its rows to rules in a way of its own. */
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
