package org.learningdistricts.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The warehouse of the lake that the many files made: building it, and what its views take. */
final class WarehouseBench {

    private static final List<String> VIEWS =
            Stream.concat(RateComparison.RATES.stream(), Stream.of("submission_status", "finding"))
                    .toList();

    private final Settings settings;
    private final Path folder;
    private final Path lake;

    WarehouseBench(Settings settings) {
        this.settings = settings;
        this.folder = settings.work().resolve("warehouse");
        this.lake = FilesBench.data(settings).resolve("lake");
    }

    List<ResultLine> run() {
        ResultLine.Runs builds = new ResultLine.Runs();
        Path file = folder.resolve("learning_districts.duckdb");
        for (int i = 0; i < settings.runs(); i++) {
            Scratch.folder(folder);
            Path reference = settings.work().resolve("files").resolve("reference");
            builds.ours(
                    MeasuredProcess.run(
                            folder,
                            Settings.java(
                                    WarehouseRun.class,
                                    List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"),
                                    lake,
                                    reference,
                                    file)));
            builds.peer(
                    MeasuredProcess.run(
                                    folder,
                                    Settings.java(
                                            PlainSql.class,
                                            List.of(),
                                            "lake=" + lake,
                                            "file=" + folder.resolve("plain.duckdb"),
                                            settings.plain("rebuild.sql")))
                            .seconds());
        }
        List<ResultLine> lines = new ArrayList<>();
        lines.add(builds.line("lake to audited warehouse", "s", "≤ 2 ×, floor 4 ×"));
        lines.add(slowestView(file));
        return lines;
    }

    /** The view that takes longest to answer for one quarter. */
    private ResultLine slowestView(Path file) {
        String slowest = "";
        double most = -1;
        String url = "jdbc:duckdb:" + file + ";access_mode=read_only";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String view : VIEWS) {
                double seconds = seconds(statement, view);
                if (seconds > most) {
                    most = seconds;
                    slowest = view;
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot query " + file, e);
        }
        ResultLine.Runs runs = new ResultLine.Runs();
        runs.ours(most);
        return runs.line("one quarter of the slowest view, " + slowest, "s", "< 1 s");
    }

    /** The median of some times that DuckDB takes for all values of one quarter. */
    private double seconds(Statement statement, String view) throws SQLException {
        String query =
                settings.query("view_answer.sql", Map.of("view", view, "quarter", "2025-Q1"));
        ResultLine.Runs runs = new ResultLine.Runs();
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            try (ResultSet row = statement.executeQuery(query)) {
                row.next();
                if (row.getLong(1) == 0) {
                    throw new IllegalStateException("no rows in " + view);
                }
            }
            runs.ours((System.nanoTime() - start) / 1e9);
        }
        return runs.line(view, "s", "").ourMedian();
    }
}
