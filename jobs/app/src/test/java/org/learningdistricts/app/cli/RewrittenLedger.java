package org.learningdistricts.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ledger of a data folder as another program might have left it. */
public final class RewrittenLedger {

    private RewrittenLedger() {}

    /** Writes each segment of a table anew, as a query over {@code $file} gives it. */
    public static void rewrite(Path data, String table, String query) throws IOException {
        for (Path segment : segments(data, table)) {
            Path rewritten = segment.resolveSibling("rewritten");
            run("copy (%s) to '%s' (format parquet)".formatted(query, rewritten), segment);
            Files.move(rewritten, segment, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** One column of all segments of a table, in the order of the segments. */
    public static List<String> column(Path data, String table, String column) throws IOException {
        List<String> values = new ArrayList<>();
        for (Path segment : segments(data, table)) {
            values.addAll(run("select " + column + " from $file", segment));
        }
        return values;
    }

    private static List<Path> segments(Path data, String table) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("lake/_ledger").resolve(table))) {
            return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
        }
    }

    private static List<String> run(String sql, Path segment) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            if (statement.execute(sql.replace("$file", "'" + segment + "'"))) {
                ResultSet result = statement.getResultSet();
                while (result.next()) {
                    values.add(result.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
