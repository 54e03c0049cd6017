package org.learningdistricts.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The warehouse of the lake that the many files made: building it, and what its views take. */
final class WarehouseBench {

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
        lines.addAll(new ViewTimes(settings, file).lines());
        return lines;
    }
}
