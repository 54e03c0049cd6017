package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.Program;
import org.learningdistricts.app.Published;

/** An analyst's query goes on while a load publishes. */
@Tag("slow")
class OpenQueryTest {

    private static final String LONG =
            "select wave, commune_code, level, indicator, numerator, denominator, result"
                    + " from range(20) as waves(wave) cross join reporting.commune_indicator"
                    + " where quarter = '2025-Q3'";
    private static final String DIGESTS =
            "select string_agg(digest, ' ' order by unit_code, version) as digests"
                    + " from core.dim_submission";

    @TempDir private Path folder;

    @Test
    void endsRightOnTheReleaseOnWhichItBegan() throws Exception {
        Path data = folder.resolve("data");
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004", Sample.UNIT);
        Ldw.run("load", "--data", data, inbox);
        List<String> expected = rows(data, LONG);
        List<String> digests = rows(data, DIGESTS);
        Sample.correct(inbox, Sample.UNIT, 2);
        Sample.replace(inbox, Sample.UNIT, "evidence.csv", ",1.1,yes,", ",1.1,no,");

        try (Connection analyst = open(data);
                Statement statement = analyst.createStatement();
                ResultSet rows = statement.executeQuery(LONG)) {
            List<String> read = new ArrayList<>();
            while (read.size() < expected.size() / 2 && rows.next()) {
                read.add(row(rows));
            }
            Path temp = Files.createDirectories(folder.resolve("temp"));
            Ldw load = Program.run(temp, List.of(), "load", "--data", data, inbox);
            assertThat(load.code()).as(load.err()).isEqualTo(ExitCode.DONE);
            while (rows.next()) {
                read.add(row(rows));
            }
            assertThat(read.stream().sorted().toList()).isEqualTo(expected);
            assertThat(digests(analyst)).isEqualTo(digests);
        }
        assertThat(rows(data, DIGESTS)).isNotEqualTo(digests);
        assertThat(rows(data, LONG)).hasSameSizeAs(expected).isNotEqualTo(expected);
    }

    private static List<String> rows(Path data, String sql) {
        return Published.query(data, sql).lines().skip(1).sorted().toList();
    }

    /** A connection as a BI tool opens it, which fetches rows as they are asked for. */
    private static Connection open(Path data) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("jdbc_stream_results", "true");
        Path file = data.resolve("warehouse/current/learning_districts.duckdb");
        return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    }

    /** What was not asked for before, and so not read from the file. */
    private static List<String> digests(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DIGESTS)) {
            row.next();
            return List.of(row.getString(1));
        }
    }

    /** A row as the command line writes it. */
    private static String row(ResultSet rows) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            String cell = rows.getString(column);
            cells.add(cell == null ? "" : cell);
        }
        return String.join(",", cells);
    }
}
