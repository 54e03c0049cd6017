package org.learningdistricts.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs SQL files with DuckDB alone: the peer, in a process of its own. */
final class PlainSql {

    private PlainSql() {}

    /**
     * Runs files in their order.
     *
     * @param args files, and {@code name=text} for what takes the place of {@code {name}} in the
     *     files after it
     */
    public static void main(String[] args) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            String[] names = new String[args.length];
            String[] texts = new String[args.length];
            int count = 0;
            for (String arg : args) {
                int equals = arg.indexOf('=');
                if (equals > 0) {
                    names[count] = "{" + arg.substring(0, equals) + "}";
                    texts[count++] = arg.substring(equals + 1);
                    continue;
                }
                String sql = Files.readString(Path.of(arg));
                for (int i = 0; i < count; i++) {
                    sql = sql.replace(names[i], texts[i]);
                }
                statement.execute(sql);
            }
        }
    }
}
