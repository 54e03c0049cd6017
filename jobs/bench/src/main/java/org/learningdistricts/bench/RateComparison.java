package org.learningdistricts.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Compares the rates of two warehouse files. */
final class RateComparison {

    /** The promised views of rates. */
    static final List<String> RATES =
            List.of(
                    "commune_indicator",
                    "commune_qualification",
                    "district_indicator",
                    "district_qualification",
                    "city_qualification_rate",
                    "target_progress");

    private RateComparison() {}

    /**
     * Sees that two files say the same.
     *
     * @throws IllegalStateException if a view of rates differs, or is empty
     */
    static void requireSame(Settings settings, Path ours, Path peer) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("attach '" + ours + "' as ours (read_only)");
            statement.execute("attach '" + peer + "' as peer (read_only)");
            for (String view : RATES) {
                String query = settings.query("same_rates.sql", Map.of("view", view));
                try (ResultSet row = statement.executeQuery(query)) {
                    if (row.next()) {
                        throw new IllegalStateException(row.getString(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot compare " + ours + " with " + peer, e);
        }
    }
}
