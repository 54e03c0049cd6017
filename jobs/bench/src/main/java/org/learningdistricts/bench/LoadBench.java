package org.learningdistricts.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataState;
import org.learningdistricts.app.runs.Run;
import org.learningdistricts.app.runs.RunReader;
import org.learningdistricts.intake.reference.Quarter;

/** Millions of rows of one dataset, from the raw files to what a reader asks of the release. */
final class LoadBench {

    private static final Quarter QUARTER = Quarter.parse("2025-Q3");
    private static final long SMALL = 200_000;
    private static final long ONE_FILE = 3_000_000;
    private static final int MANY_FILES = 64;
    private static final String ASKED = "≤ 2.5 ×";

    private final Settings settings;
    private final Path folder;

    LoadBench(Settings settings) {
        this.settings = settings;
        this.folder = Scratch.folder(settings.work().resolve("load"));
    }

    List<ResultLine> run() throws IOException {
        List<ResultLine> lines = new ArrayList<>(run(1, settings.isSmall() ? SMALL : ONE_FILE));
        if (!settings.isSmall() && settings.rows() > ONE_FILE) {
            lines.addAll(run(MANY_FILES, settings.rows()));
        }
        return lines;
    }

    private List<ResultLine> run(int files, long rows) throws IOException {
        Path inbox = Scratch.folder(folder.resolve("inbox"));
        CentresInbox.write(inbox, QUARTER, files, rows);
        ResultLine.Runs runs = new ResultLine.Runs();
        Map<String, ResultLine.Runs> steps = new LinkedHashMap<>();
        for (int i = 0; i < settings.runs(); i++) {
            Path data = Scratch.folder(folder.resolve("data"));
            runs.ours(MeasuredProcess.run(folder, settings.ldw("load", "--data", data, inbox)));
            addSteps(DataFolder.at(data), steps);
            Path plain = Scratch.folder(folder.resolve("plain"));
            runs.peer(MeasuredProcess.run(folder, script(inbox, plain)).seconds());
            requireSame(
                    data.resolve("warehouse/current/learning_districts.duckdb"),
                    plain.resolve("learning_districts.duckdb"));
        }
        List<ResultLine> lines = new ArrayList<>();
        lines.add(
                runs.line(
                        "%,d rows in %d files, files to release".formatted(rows, files),
                        "s",
                        ASKED));
        steps.forEach((step, of) -> lines.add(of.line("- of that " + step, "s", "")));
        return lines;
    }

    private static void addSteps(DataFolder data, Map<String, ResultLine.Runs> steps) {
        DataState.read(
                data,
                state -> {
                    RunReader runs = new RunReader(data, state);
                    for (Run.Step step : runs.one(runs.all().get(0).id()).steps()) {
                        if (step.seconds() != null) {
                            steps.computeIfAbsent(step.name(), name -> new ResultLine.Runs())
                                    .ours(step.seconds());
                        }
                    }
                });
    }

    private List<String> script(Path inbox, Path plain) {
        return Settings.java(
                PlainSql.class,
                List.of("-XX:TieredStopAtLevel=1"),
                "inbox=" + inbox.resolve(QUARTER.toString()),
                "parquet=" + plain,
                "file=" + plain.resolve("learning_districts.duckdb"),
                settings.plain("load.sql"));
    }

    private void requireSame(Path ours, Path peer) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("attach '" + ours + "' as ours (read_only)");
            statement.execute("attach '" + peer + "' as peer (read_only)");
            try (ResultSet row =
                    statement.executeQuery(settings.query("same_centres.sql", Map.of()))) {
                if (row.next()) {
                    throw new IllegalStateException("the release holds other rows than " + peer);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot compare " + ours + " with " + peer, e);
        }
    }
}
