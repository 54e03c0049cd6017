package org.learningdistricts.warehouse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** One DuckDB connection on which the SQL files of a build run. */
final class BuildSession implements AutoCloseable {

    private final Connection connection;

    BuildSession() throws SQLException {
        this(DriverManager.getConnection("jdbc:duckdb:"));
    }

    private BuildSession(Connection connection) {
        this.connection = connection;
    }

    /** Another session with the same files, in the same catalog and without variables. */
    BuildSession another() throws SQLException {
        Connection other = connection.unwrap(DuckDBConnection.class).duplicate();
        other.setCatalog(connection.getCatalog());
        return new BuildSession(other);
    }

    /** Runs all statements of a file that has places to fill. */
    void run(SqlFile file, Map<String, String> values) {
        run(file.with(values));
    }

    /** Runs all statements of a file. */
    void run(SqlFile file) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(file.text());
        } catch (SQLException e) {
            throw new BuildFailed(file.path(), e);
        }
    }

    /** The first column of a query's rows, as text. */
    List<String> column(SqlFile file) {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(file.text())) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        } catch (SQLException e) {
            throw new BuildFailed(file.path(), e);
        }
        return values;
    }

    /** A query's rows, valid until the session is closed. */
    ResultSet query(SqlFile file) throws SQLException {
        Statement statement = connection.createStatement();
        statement.closeOnCompletion();
        return statement.executeQuery(file.text());
    }

    /** A text as an SQL literal. */
    static String quoted(Object text) {
        return "'" + text.toString().replace("'", "''") + "'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
