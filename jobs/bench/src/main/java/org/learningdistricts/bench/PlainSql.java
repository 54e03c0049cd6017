package org.learningdistricts.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Runs SQL files with DuckDB alone: the peer, in a process of its own. */
final class PlainSql {

    private PlainSql() {}

    /**
     * Runs files in their order.
     *
     * @param args files, and {@code name=text} for what takes the place of {@code {name}} in the
     *     files after it
     */
    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            Map<String, String> values = new HashMap<>();
            for (String arg : args) {
                int equals = arg.indexOf('=');
                if (equals > 0) {
                    values.put(arg.substring(0, equals), arg.substring(equals + 1));
                } else {
                    statement.execute(SqlTemplate.of(Path.of(arg), values));
                }
            }
        }
    }
}
