package org.learningdistricts.warehouse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

    private final Map<String, Map<String, Map<String, @Nullable String>>> rows = new TreeMap<>();

    static ReleaseRows of(Warehouse warehouse) throws SQLException {
        ReleaseRows all = new ReleaseRows();
        for (String view : KEYS.keySet()) {
            Map<String, Map<String, @Nullable String>> byKey = new TreeMap<>();
            query(
                    warehouse,
                    "select cast(columns(*) as varchar) from reporting." + view,
                    row -> {
                        if (byKey.put(key(view, row), row) != null) {
                            throw new IllegalStateException(view + " repeats " + row);
                        }
                    });
            all.rows.put(view, byKey);
        }
        return all;
    }

    /** What these rows become by the changes that a later release lists. */
    ReleaseRows changedAs(Warehouse later) throws SQLException {
        ReleaseRows changed = new ReleaseRows();
        rows.forEach((view, byKey) -> changed.rows.put(view, new TreeMap<>(byKey)));
        query(later, CHANGES, change -> apply(change, changed));
        return changed;
    }

    private void apply(Map<String, @Nullable String> change, ReleaseRows changed) {
        String view = Objects.requireNonNull(change.get("entity"));
        String key = changedKey(change);
        String column = change.get("column");
        Map<String, @Nullable String> before = of(view).get(key);
        boolean isAdded = "added".equals(change.get("kind"));
        if (isAdded == (before != null)) {
            throw new IllegalStateException("cannot be applied: " + change);
        }
        if (column == null) {
            changed.of(view).remove(key);
            return;
        }
        if (!isAdded && !Objects.equals(before.get(column), change.get("old_value"))) {
            throw new IllegalStateException("not the value before: " + change);
        }
        // Copied at the first change of the row: the rows before stay as they are.
        changed.of(view)
                .compute(key, (k, row) -> row == null || row == before ? copy(before) : row)
                .put(column, change.get("value"));
    }

    private static Map<String, @Nullable String> copy(@Nullable Map<String, @Nullable String> row) {
        return row == null ? new TreeMap<>() : new TreeMap<>(row);
    }

    private static String key(String view, Map<String, @Nullable String> row) {
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

    private static String changedKey(Map<String, @Nullable String> change) {
        return String.join(
                "|",
                change.get("quarter"),
                change.get("unit_level") + " " + change.get("unit_key"),
                change.get("key"));
    }

    private static void query(Warehouse warehouse, String sql, RowReader reader)
            throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:duckdb:" + warehouse.file());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            List<String> names = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                names.add(result.getMetaData().getColumnLabel(column));
            }
            while (result.next()) {
                Map<String, @Nullable String> row = new TreeMap<>();
                for (int column = 1; column <= columns; column++) {
                    row.put(names.get(column - 1), result.getString(column));
                }
                reader.read(row);
            }
        }
    }

    /** The rows that are not the same in both, for a reader of a failing test. */
    List<String> differences(ReleaseRows other) {
        List<String> found = new ArrayList<>();
        for (String view : KEYS.keySet()) {
            Map<String, Map<String, @Nullable String>> mine = of(view);
            Map<String, Map<String, @Nullable String>> others = other.of(view);
            Stream.concat(mine.keySet().stream(), others.keySet().stream())
                    .distinct()
                    .filter(key -> !Objects.equals(mine.get(key), others.get(key)))
                    .map(key -> view + " " + key + ": " + mine.get(key) + " / " + others.get(key))
                    .forEach(found::add);
        }
        return found;
    }

    private Map<String, Map<String, @Nullable String>> of(String view) {
        return Objects.requireNonNull(rows.get(view));
    }

    /** Takes one row. */
    private interface RowReader {

        void read(Map<String, @Nullable String> row);
    }
}
