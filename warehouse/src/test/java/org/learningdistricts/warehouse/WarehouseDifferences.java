package org.learningdistricts.warehouse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** In what two warehouses differ. */
final class WarehouseDifferences {

    /** All but the changes, which only a release has that follows another. */
    private static final String TABLES =
            "select schema_name || '.' || table_name from duckdb_tables()"
                    + " where table_name <> 'fact_change'";

    /** A view is what it says of tables. */
    private static final String VIEWS =
            "select schema_name, view_name, sql from duckdb_views() where not internal";

    private WarehouseDifferences() {}

    /** The names of tables and views that do not hold the same rows. */
    static List<String> between(Warehouse one, Warehouse other) throws SQLException {
        List<String> differences = new ArrayList<>(one.rows(VIEWS));
        differences.removeAll(other.rows(VIEWS));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("attach '" + one.file() + "' as one (read_only)");
            statement.execute("attach '" + other.file() + "' as other (read_only)");
            String rows =
                    "(from one.%1$s except all from other.%1$s) union all"
                            + " (from other.%1$s except all from one.%1$s)";
            for (String name : one.rows(TABLES)) {
                if (statement.executeQuery(rows.formatted(name)).next()) {
                    differences.add(name);
                }
            }
        }
        return differences;
    }
}
