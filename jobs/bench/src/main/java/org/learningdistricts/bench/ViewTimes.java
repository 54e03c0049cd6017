package org.learningdistricts.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * How long the promised views of a release take to count their rows and to give every value, of one
 * quarter and of all, asked by clients of several versions of DuckDB.
 */
final class ViewTimes {

    private static final int RUNS = 3;
    private static final String COUNT = "count(*)";
    private static final String EVERY_VALUE = "bit_xor(hash(shown))";
    private static final String QUARTER = "where quarter = '2025-Q1'";

    /** Where the build of the warehouse keeps other versions for its tests. */
    private static final Path OLDER = Path.of("warehouse", "target", "older-clients");

    private final Settings settings;
    private final Path file;
    private final Properties readOnly = new Properties();

    ViewTimes(Settings settings, Path file) {
        this.settings = settings;
        this.file = file;
        readOnly.setProperty("duckdb.read_only", "true");
    }

    /** The slowest view of each client. */
    List<ResultLine> lines() {
        List<ResultLine> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url(), readOnly)) {
            lines.addAll(linesOf("", connection, "≤ 0.25 s", "≤ 2 s"));
        } catch (SQLException e) {
            throw cannotQuery(e);
        }
        lines.addAll(linesOfOlder("1.5.6.0", "≤ 0.25 s", "≤ 2 s"));
        lines.addAll(linesOfOlder("1.4.4.0", "≤ 0.75 s", "≤ 6 s"));
        return lines;
    }

    private List<ResultLine> linesOfOlder(String version, String ofQuarter, String ofAll) {
        Path jar = settings.root().resolve(OLDER).resolve("duckdb_jdbc-" + version + ".jar");
        try (URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> driver = loader.loadClass("org.duckdb.DuckDBDriver");
            try (Connection connection =
                    ((Driver) driver.getDeclaredConstructor().newInstance())
                            .connect(url(), readOnly)) {
                return linesOf(" (DuckDB " + version + ")", connection, ofQuarter, ofAll);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar, e);
        } catch (ReflectiveOperationException | SQLException e) {
            throw cannotQuery(e);
        }
    }

    private List<ResultLine> linesOf(
            String client, Connection connection, String ofQuarter, String ofAll)
            throws SQLException {
        String hasQuarter = "having bool_or(column_name = 'quarter')";
        try (Statement statement = connection.createStatement()) {
            return List.of(
                    slowest(statement, hasQuarter, COUNT, QUARTER)
                            .line("rows of a quarter counted" + client, ofQuarter),
                    slowest(statement, "", COUNT, "").line("all rows counted" + client, ofAll),
                    slowest(statement, hasQuarter, EVERY_VALUE, QUARTER)
                            .line("every value of a quarter" + client, ""),
                    slowest(statement, "", EVERY_VALUE, "").line("every value" + client, ""));
        }
    }

    private Timed slowest(Statement statement, String having, String answer, String where)
            throws SQLException {
        List<String> views = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        settings.query("promised_views.sql", Map.of("having", having)))) {
            while (rows.next()) {
                views.add(rows.getString(1));
            }
        }
        Timed slowest = new Timed("", -1);
        for (String view : views) {
            Timed timed = new Timed(view, seconds(statement, view, answer, where));
            slowest = timed.seconds() > slowest.seconds() ? timed : slowest;
        }
        return slowest;
    }

    /** The median of some times. */
    private double seconds(Statement statement, String view, String answer, String where)
            throws SQLException {
        String query =
                settings.query(
                        "view_answer.sql", Map.of("view", view, "answer", answer, "where", where));
        ResultLine.Runs runs = new ResultLine.Runs();
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            statement.executeQuery(query).close();
            runs.ours((System.nanoTime() - start) / 1e9);
        }
        return runs.line(view, "s", "").ourMedian();
    }

    private String url() {
        return "jdbc:duckdb:" + file;
    }

    private IllegalStateException cannotQuery(Exception e) {
        return new IllegalStateException("cannot query " + file, e);
    }

    /** What a view took. */
    private record Timed(String view, double seconds) {

        ResultLine line(String what, String asked) {
            ResultLine.Runs runs = new ResultLine.Runs();
            runs.ours(seconds);
            return runs.line(what + ", slowest: " + view, "s", asked);
        }
    }
}
