package org.learningdistricts.warehouse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a release's views whose changes it lists, as a reader of those views would keep them:
 * by view, then by natural key, each row's values as text by column.
 */
final class ReleaseRows {

    /** The columns of each view's natural key beside quarter and unit. */
    private static final Map<String, List<String>> KEYS =
            Map.of(
                    "city_qualification_rate", List.of("level", "basis"),
                    "commune_indicator", List.of("level", "indicator"),
                    "commune_qualification", List.of("level"),
                    "district_indicator", List.of("level", "basis", "indicator"),
                    "district_qualification", List.of("level", "basis"),
                    "figure", List.of("submission_unit_key", "dataset", "figure", "member"),
                    "finding", List.of("finding_id", "file", "row_number", "column_name"),
                    "submission_status", List.of(),
                    "target_progress", List.of("target", "target_year"));

    /** The changes, those of added rows column by column, too. */
    private static final String CHANGES =
            """
            select entity, quarter, unit_level, unit_key, key, kind,
                coalesce(column_name, added) as column,
                old_value,
                case when kind = 'added' then new_value ->> added else new_value end as value
            from (
                select *, unnest(
                    case when kind = 'added' then json_keys(new_value) else [null] end
                ) as added
                from reporting.change
            )
            """;

    /** By view and key; the values of a row stand in the order of the view's columns. */
    private final Map<String, Map<String, List<@Nullable String>>> rows = new HashMap<>();

    private final Map<String, List<String>> columns;

    private ReleaseRows(Map<String, List<String>> columns) {
        this.columns = columns;
    }

    static ReleaseRows of(Warehouse warehouse) throws SQLException {
        ReleaseRows all = new ReleaseRows(new HashMap<>());
        try (Connection connection = open(warehouse)) {
            for (String view : KEYS.keySet()) {
                Map<String, List<@Nullable String>> byKey = new HashMap<>();
                String query = "select cast(columns(*) as varchar) from reporting." + view;
                List<String> names =
                        query(
                                connection,
                                query,
                                (columns, row) -> {
                                    if (byKey.put(key(view, columns, row), row) != null) {
                                        throw new IllegalStateException(view + " repeats " + row);
                                    }
                                });
                all.columns.put(view, names);
                all.rows.put(view, byKey);
            }
        }
        return all;
    }

    /** What these rows become by the changes that a later release lists. */
    ReleaseRows changedAs(Warehouse later) throws SQLException {
        ReleaseRows changed = new ReleaseRows(columns);
        rows.forEach((view, byKey) -> changed.rows.put(view, new HashMap<>(byKey)));
        try (Connection connection = open(later)) {
            query(connection, CHANGES, (names, row) -> apply(new Row(names, row), changed));
        }
        return changed;
    }

    private void apply(Row change, ReleaseRows changed) {
        String view = Objects.requireNonNull(change.get("entity"));
        String key = changedKey(change);
        String column = change.get("column");
        List<@Nullable String> before = of(view).get(key);
        boolean isAdded = "added".equals(change.get("kind"));
        if (isAdded == (before != null)) {
            throw new IllegalStateException("cannot be applied: " + change);
        }
        if (column == null) {
            changed.of(view).remove(key);
            return;
        }
        List<String> names = Objects.requireNonNull(columns.get(view));
        int place = names.indexOf(column);
        if (!isAdded && !Objects.equals(before.get(place), change.get("old_value"))) {
            throw new IllegalStateException("not the value before: " + change);
        }
        // Copied at the first change of the row: the rows before stay as they are.
        changed.of(view)
                .compute(key, (k, row) -> row == null || row == before ? copy(before, names) : row)
                .set(place, change.get("value"));
    }

    private static List<@Nullable String> copy(
            @Nullable List<@Nullable String> row, List<String> names) {
        return new ArrayList<>(row == null ? Collections.nCopies(names.size(), null) : row);
    }

    private static String key(String view, List<String> names, List<@Nullable String> values) {
        Row row = new Row(names, values);
        String unit =
                view.startsWith("commune_")
                        ? "commune " + row.get("commune_key")
                        : view.startsWith("district_")
                                ? "district " + row.get("district_key")
                                : row.get("unit_level") + " " + row.get("unit_key");
        String others =
                Objects.requireNonNull(KEYS.get(view)).stream()
                        .map(column -> column + "=" + Objects.toString(row.get(column), ""))
                        .collect(Collectors.joining("; "));
        return String.join("|", row.get("quarter"), unit, others);
    }

    private static String changedKey(Row change) {
        return String.join(
                "|",
                change.get("quarter"),
                change.get("unit_level") + " " + change.get("unit_key"),
                change.get("key"));
    }

    private static Connection open(Warehouse warehouse) throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:" + warehouse.file());
    }

    /** Gives the names of the columns. */
    private static List<String> query(Connection connection, String sql, RowReader reader)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            List<String> names = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                names.add(result.getMetaData().getColumnLabel(column));
            }
            while (result.next()) {
                List<@Nullable String> row = new ArrayList<>(columns);
                for (int column = 1; column <= columns; column++) {
                    row.add(result.getString(column));
                }
                reader.read(names, row);
            }
            return names;
        }
    }

    /** The rows that are not the same in both, for a reader of a failing test. */
    List<String> differences(ReleaseRows other) {
        List<String> found = new ArrayList<>();
        for (String view : KEYS.keySet()) {
            Map<String, List<@Nullable String>> mine = of(view);
            Map<String, List<@Nullable String>> others = other.of(view);
            if (mine.equals(others)) {
                continue;
            }
            Stream.concat(mine.keySet().stream(), others.keySet().stream())
                    .distinct()
                    .filter(key -> !Objects.equals(mine.get(key), others.get(key)))
                    .map(key -> view + " " + key + ": " + mine.get(key) + " / " + others.get(key))
                    .forEach(found::add);
        }
        return found;
    }

    private Map<String, List<@Nullable String>> of(String view) {
        return Objects.requireNonNull(rows.get(view));
    }

    /** A row with the names of its columns. */
    private record Row(List<String> names, List<@Nullable String> values) {

        /** Null also where there is no such column. */
        @Nullable String get(String column) {
            int place = names.indexOf(column);
            return place < 0 ? null : values.get(place);
        }
    }

    /** Takes one row. */
    private interface RowReader {

        void read(List<String> columns, List<@Nullable String> row);
    }
}
