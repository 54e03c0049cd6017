package org.learningdistricts.app.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.lake.segment.ChecksumFile;

/** A release, open for reading alone: no statement can write, or reach another file. */
public final class OpenRelease implements AutoCloseable {

    private static final String OTHER_VERSION =
            "bản công bố không đọc được, có lẽ do phiên bản khác của chương trình lập; hãy chạy ldw"
                    + " load / the release cannot be read, another version of the program may have"
                    + " published it; run ldw load";

    private final Path file;
    private final Connection connection;
    private @Nullable Statement statement;

    private OpenRelease(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Opens the file that a link leads to; the link may be swapped meanwhile. */
    public static OpenRelease open(Path file) {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("temp_directory", spillFolder());
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("lock_configuration", "true");
        try {
            Path real = file.toRealPath();
            return new OpenRelease(
                    real, DriverManager.getConnection("jdbc:duckdb:" + real, settings));
        } catch (SQLException e) {
            throw fault("không mở được / cannot open release " + file, file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that DuckDB makes when it must; it may write there although all else is closed. */
    private static String spillFolder() {
        return Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "ldw-spill-" + ProcessHandle.current().pid())
                .toString();
    }

    /**
     * Runs a query of a person; its rows are valid until the next one.
     *
     * @throws LoadFault if the SQL is wrong, with the reason in one line
     */
    public ResultSet ask(String sql) {
        try {
            close(statement);
            Statement next = connection.createStatement();
            statement = next;
            return next.executeQuery(sql);
        } catch (SQLException e) {
            throw fault("truy vấn không chạy được / the query failed", file, e);
        }
    }

    /**
     * Runs a query of the program with values for its parameters; its rows are valid until the next
     * one.
     *
     * @throws LoadFault if it fails, as it does where another version of the program published
     */
    public ResultSet query(String sql, String... values) {
        try {
            close(statement);
            PreparedStatement next = connection.prepareStatement(sql);
            statement = next;
            for (int i = 0; i < values.length; i++) {
                next.setString(i + 1, values[i]);
            }
            return next.executeQuery();
        } catch (SQLException e) {
            throw fault(OTHER_VERSION, file, e);
        }
    }

    /** What failed, or that the file is not the one that was published. */
    private static LoadFault fault(String what, Path file, SQLException e) {
        try {
            if (ChecksumFile.noted(file).isPresent() && !ChecksumFile.holds(file)) {
                return new LoadFault(
                        "bản công bố bị hỏng, hãy chạy ldw load để lập lại, hoặc ldw rollback"
                                + " nếu đang giữ ở bản này / the release is damaged, run ldw load,"
                                + " which builds it again, or ldw rollback if clients are held"
                                + " at it: "
                                + file,
                        e);
            }
        } catch (IOException unreadable) {
            e.addSuppressed(unreadable);
        }
        return new LoadFault(what + ": " + reason(e), e);
    }

    /** What DuckDB says, with its hints but without the SQL that it repeats, in one line. */
    private static String reason(SQLException e) {
        String reason =
                String.valueOf(e.getMessage())
                        .lines()
                        .map(String::strip)
                        .takeWhile(line -> !line.startsWith("LINE "))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "));
        return reason.isEmpty() ? "unknown reason" : reason;
    }

    private static void close(@Nullable Statement statement) throws SQLException {
        if (statement != null) {
            statement.close();
        }
    }

    @Override
    public void close() {
        try {
            close(statement);
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot close the release", e);
        }
    }
}
