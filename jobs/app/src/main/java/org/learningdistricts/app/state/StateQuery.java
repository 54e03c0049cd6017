package org.learningdistricts.app.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the statements of this package's resources, each a file. */
final class StateQuery {

    private StateQuery() {}

    /** The rows that a query finds. */
    static <T> List<T> rows(
            Connection connection, String name, RowMapper<T> map, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text(name))) {
            bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(map.row(result));
                }
                return List.copyOf(rows);
            }
        }
    }

    /** Runs one statement once for each list of parameters. */
    static void each(Connection connection, String name, List<@Nullable Object[]> parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text(name))) {
            for (@Nullable Object[] row : parameters) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static String text(String name) {
        try (InputStream in = StateQuery.class.getResourceAsStream("sql/" + name + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("no query " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read query " + name, e);
        }
    }

    /** Makes a value of the row that a result stands on. */
    @FunctionalInterface
    interface RowMapper<T> {
        T row(ResultSet result) throws SQLException;
    }
}
