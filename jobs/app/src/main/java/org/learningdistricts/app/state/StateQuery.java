package org.learningdistricts.app.state;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.lake.RecordRows;
import org.learningdistricts.schemas.SqlResource;

/** Runs the statements of this package's resources, each a file. */
final class StateQuery {

    private StateQuery() {}

    /** The rows that a query finds. */
    static <T extends Record> List<T> rows(
            Connection connection, String name, Class<T> type, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text(name))) {
            bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                return RecordRows.of(result, type);
            }
        }
    }

    /** Runs one statement once for each value, with the parameters that are made of it. */
    static <T> void each(
            Connection connection,
            String name,
            Collection<T> values,
            Function<T, @Nullable Object[]> parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text(name))) {
            for (T value : values) {
                bind(statement, parameters.apply(value));
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
        return SqlResource.text(StateQuery.class, "sql/" + name + ".sql");
    }
}
