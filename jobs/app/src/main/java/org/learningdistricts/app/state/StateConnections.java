package org.learningdistricts.app.state;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Connections to the file of the database.
 *
 * <p>Every method throws {@link StateException} if the file cannot be read or written.
 */
final class StateConnections implements AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final String OPTIONS =
            "?journal_mode=WAL&synchronous=NORMAL&busy_timeout=20000&transaction_mode=IMMEDIATE"
                    + "&foreign_keys=true";

    private final Path file;
    private final HikariDataSource pool;

    private StateConnections(Path file, HikariDataSource pool) {
        this.file = file;
        this.pool = pool;
    }

    /** Opens the file, makes it if it is not there, and migrates it if it is old. */
    static StateConnections open(Path file) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("ldw");
        pool.setJdbcUrl("jdbc:sqlite:" + file + OPTIONS);
        pool.setMaximumPoolSize(CONNECTIONS);
        StateConnections connections = new StateConnections(file, pool);
        boolean isOpen = false;
        try {
            connections.migrate();
            isOpen = true;
            return connections;
        } finally {
            if (!isOpen) {
                connections.close();
            }
        }
    }

    private void migrate() {
        try {
            Files.createDirectories(
                    Objects.requireNonNull(file.toAbsolutePath().getParent(), "a folder"));
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration/any", "classpath:db/migration/sqlite")
                    .load()
                    .migrate();
        } catch (IOException | FlywayException | HikariPool.PoolInitializationException e) {
            throw new StateException(file, "open", e);
        }
    }

    DataSource dataSource() {
        return pool;
    }

    /** The rows of a query of the folder of queries. */
    <T extends Record> List<T> query(String name, Class<T> type, Object... parameters) {
        return reading(connection -> StateQuery.rows(connection, name, type, parameters));
    }

    <T> T reading(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new StateException(file, "read", e);
        }
    }

    /** Runs a statement of the folder of queries. */
    void run(String name, Object... parameters) {
        inTransaction(
                connection -> {
                    StateQuery.each(connection, name, List.of(name), one -> parameters);
                    return name;
                });
    }

    /** Does all of some work, or nothing. */
    <T> T inTransaction(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new StateException(file, "write", e);
        }
    }

    /** Closes every connection; the last one folds the write-ahead log into the file. */
    @Override
    public void close() {
        pool.close();
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
