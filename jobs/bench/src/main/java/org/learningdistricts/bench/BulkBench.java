package org.learningdistricts.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learningdistricts.intake.reference.Quarter;

/** Millions of rows of one dataset in few large files, from CSV to Parquet. */
final class BulkBench {

    private static final Quarter QUARTER = Quarter.parse("2025-Q3");
    private static final long SMALL = 200_000;

    /** A file may have 4 GiB. */
    private static final long MOST_ROWS_OF_A_FILE = 40_000_000;

    private static final String HEAP = "-Xmx512m";
    private static final String ASKED = "≤ 2 ×, floor 3 ×";

    private final Settings settings;
    private final Path folder;
    private final long rows;

    BulkBench(Settings settings) {
        this.settings = settings;
        this.folder = Scratch.folder(settings.work().resolve("bulk"));
        this.rows = settings.isSmall() ? SMALL : settings.rows();
    }

    List<ResultLine> run() throws IOException {
        List<ResultLine> lines = new ArrayList<>();
        for (int files : files()) {
            Path inbox = Scratch.folder(folder.resolve("inbox"));
            CentresInbox.write(inbox, QUARTER, files, rows);
            ResultLine.Runs runs = new ResultLine.Runs();
            for (int i = 0; i < settings.runs(); i++) {
                Path lake = Scratch.folder(folder.resolve("lake"));
                runs.ours(
                        MeasuredProcess.run(
                                folder,
                                Settings.java(
                                        BulkIntake.class,
                                        List.of(HEAP, "-XX:+UseSerialGC"),
                                        lake,
                                        inbox)));
                Path parquet = Scratch.folder(folder.resolve("plain")).resolve("all.parquet");
                runs.peer(MeasuredProcess.run(folder, copy(inbox, parquet)).seconds());
                requireSame(lake + "/learning_centres/*/*.parquet", parquet.toString());
            }
            String what = "%,d rows in %d files, CSV to Parquet".formatted(rows, files);
            lines.add(runs.line(what, "s", ASKED));
        }
        return lines;
    }

    private List<Integer> files() {
        if (settings.isSmall()) {
            return List.of(1, 8);
        }
        return rows > MOST_ROWS_OF_A_FILE ? List.of(8, 64) : List.of(1, 8, 64);
    }

    private List<String> copy(Path inbox, Path parquet) {
        return Settings.java(
                PlainSql.class,
                List.of(),
                "threads=" + Runtime.getRuntime().availableProcessors(),
                "inbox=" + inbox.resolve(QUARTER.toString()),
                "file=" + parquet,
                settings.plain("bulk.sql"));
    }

    private void requireSame(String ours, String peer) {
        String query = settings.query("same_rows.sql", Map.of("ours", ours, "peer", peer));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            if (row.next()) {
                throw new IllegalStateException("the lake holds other rows than " + peer);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot compare " + ours + " with " + peer, e);
        }
    }
}
