package org.learningdistricts.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Compares the rates of two warehouse files. */
final class Releases {

    private static final List<String> RATES =
            List.of(
                    "commune_indicator",
                    "commune_qualification",
                    "district_indicator",
                    "district_qualification",
                    "city_qualification_rate",
                    "target_progress");

    private Releases() {}

    /**
     * Sees that two files say the same.
     *
     * @throws IllegalStateException if a view of rates differs, or is empty
     */
    static void requireSameRates(Path ours, Path peer) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("attach '" + ours + "' as ours (read_only)");
            statement.execute("attach '" + peer + "' as peer (read_only)");
            for (String view : RATES) {
                long rows = count(statement, "from ours.reporting." + view);
                long others = count(statement, "from peer.reporting." + view);
                long differing =
                        count(
                                statement,
                                "from (from ours.reporting.%1$s except all from peer.reporting.%1$s)"
                                        .formatted(view));
                if (rows == 0 || rows != others || differing > 0) {
                    throw new IllegalStateException(
                            "%s: %d rows here, %d rows there, %d differ"
                                    .formatted(view, rows, others, differing));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot compare " + ours + " with " + peer, e);
        }
    }

    private static long count(Statement statement, String from) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
