package org.learningdistricts.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learningdistricts.intake.reference.Quarter;

/** Many small files: the districts of a whole country, one quarter first, then ten years. */
final class FilesBench {

    private static final int SMALL_DISTRICTS = 20;
    private static final int SMALL_QUARTERS = 2;

    private final Settings settings;
    private final Path folder;
    private final Nation nation;
    private final List<Quarter> quarters;

    FilesBench(Settings settings) {
        this.settings = settings;
        this.folder = Scratch.folder(settings.work().resolve("files"));
        this.nation = new Nation(settings.isSmall() ? SMALL_DISTRICTS : Integer.MAX_VALUE);
        this.quarters = Nation.quarters(settings.isSmall() ? SMALL_QUARTERS : settings.quarters());
    }

    /** Where the data of all quarters lie after a run. */
    static Path data(Settings settings) {
        return settings.work().resolve("files").resolve("data");
    }

    List<ResultLine> run() {
        Path reference = Scratch.folder(folder.resolve("reference"));
        nation.writeReference(reference);
        Path inbox = folder.resolve("inbox");
        int files = 0;
        List<ResultLine> lines = new ArrayList<>();
        int loaded = 0;
        for (int i = 0; i < quarters.size(); i++) {
            files += nation.writeQuarter(inbox, quarters.get(i));
            if (i == 0 || i == quarters.size() - 1) {
                lines.add(load(reference, inbox, files - loaded));
                loaded = files;
            }
        }
        return lines;
    }

    private ResultLine load(Path reference, Path inbox, int files) {
        Path data = data(settings);
        // The last quarters are yet to come.
        LocalDateTime receivedAt =
                quarters.get(quarters.size() - 1).lastDay().plusDays(1).atStartOfDay();
        MeasuredProcess.Cost cost =
                MeasuredProcess.run(
                        folder,
                        settings.ldw(
                                "load",
                                "--data",
                                data,
                                "--reference",
                                reference,
                                "--received-at",
                                receivedAt,
                                "--reports",
                                "json",
                                inbox),
                        Map.of("JDK_JAVA_OPTIONS", "-Xmx512m"));
        double intake = cost.seconds() - buildSeconds(data);
        ResultLine.Runs runs = new ResultLine.Runs();
        runs.ours(new MeasuredProcess.Cost(files / intake, cost.peakMegabytes()));
        return runs.line(
                "%,d new files beside what was there".formatted(files),
                "files/s",
                "≥ 2000, floor 500");
    }

    /** How long the last load took for the warehouse, which is measured apart. */
    private double buildSeconds(Path data) {
        String query = settings.query("build_seconds.sql", Map.of());
        try (Connection state =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ldw.db"));
                Statement statement = state.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getDouble(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the times of the load", e);
        }
    }
}
