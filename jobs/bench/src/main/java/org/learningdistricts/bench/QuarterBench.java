package org.learningdistricts.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.schemas.Schemas;

/** One quarter of Hanoi, from raw files to the published release, each time in a new process. */
final class QuarterBench {

    private static final Quarter QUARTER = Quarter.parse("2025-Q1");
    private static final int SMALL = 3;

    /** Folders of the project's SQL that need nothing but the star. */
    private static final List<String> DIMENSIONS =
            List.of("dimensions/base", "dimensions/links", "dimensions/rules");

    private static final List<String> SOURCES =
            List.of(
                    "unit",
                    "unit_succession",
                    "indicator",
                    "standard",
                    "target",
                    "collection_calendar",
                    "check",
                    "dataset",
                    "plausibility");

    private static final List<String> MEASURES =
            List.of(
                    "in_force",
                    "standards",
                    "deciding",
                    "datasets",
                    "rows",
                    "figures",
                    "conditions",
                    "parts",
                    "indicators",
                    "recognitions",
                    "communes",
                    "shares",
                    "districts",
                    "district_titles",
                    "city",
                    "rates");

    private static final List<String> VIEWS =
            List.of(
                    "commune_indicator",
                    "commune_qualification",
                    "district_indicator",
                    "district_qualification",
                    "city_qualification_rate",
                    "target_progress");

    private final Settings settings;
    private final Path folder;

    QuarterBench(Settings settings) {
        this.settings = settings;
        this.folder = Scratch.folder(settings.work().resolve("quarter"));
    }

    List<Line> run() throws IOException {
        Path inbox = folder.resolve("inbox");
        List<Submitter> units = Submitter.of(Reference.load(Schemas.bundled()), QUARTER);
        units.stream()
                .limit(settings.isSmall() ? SMALL : units.size())
                .forEach(
                        unit ->
                                MadeUpSubmission.write(
                                        inbox.resolve(QUARTER.toString()), QUARTER, unit));
        Path reference = Scratch.folder(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        Schemas.bundled().copyTo("checks/checks.csv", reference.resolve("checks.csv"));
        Schemas.bundled().copyTo("code-lists/dataset.csv", reference.resolve("dataset.csv"));
        Line.Runs runs = new Line.Runs();
        for (int i = 0; i < settings.runs(); i++) {
            Path data = Scratch.folder(folder.resolve("data"));
            runs.ours(MeasuredProcess.run(folder, settings.ldw("load", "--data", data, inbox)));
            Path plain = Scratch.folder(folder.resolve("plain"));
            runs.peer(MeasuredProcess.run(folder, plain(inbox, plain, reference)).seconds());
            RateComparison.requireSame(
                    settings,
                    data.resolve("warehouse/current/learning_districts.duckdb"),
                    plain.resolve("learning_districts.duckdb"));
        }
        return List.of(
                runs.line(
                        "one quarter, "
                                + Math.min(units.size(), limit())
                                + " districts, "
                                + "files to release",
                        "s",
                        "≤ 2.5 ×, floor 5 s"));
    }

    private int limit() {
        return settings.isSmall() ? SMALL : Integer.MAX_VALUE;
    }

    private List<String> plain(Path inbox, Path plain, Path reference) throws IOException {
        List<Object> files = new ArrayList<>();
        files.add("inbox=" + inbox.resolve(QUARTER.toString()));
        files.add("file=" + plain.resolve("learning_districts.duckdb"));
        files.add("parquet=" + plain);
        files.add("reference=" + reference);
        files.add("quarter=" + QUARTER);
        files.add(script("begin.sql"));
        files.add(script("read.sql"));
        Path sql = settings.root().resolve("warehouse/sql");
        for (String source : SOURCES) {
            files.add(sql.resolve("staging/sources/stg_" + source + ".sql"));
        }
        for (String dimensions : DIMENSIONS) {
            files.addAll(in(sql.resolve(dimensions)));
        }
        files.add(script("facts.sql"));
        for (String measures : MEASURES) {
            files.addAll(in(sql.resolve("measures").resolve(measures)));
        }
        for (String view : VIEWS) {
            files.add(sql.resolve("reporting").resolve(view + ".sql"));
        }
        files.add(script("end.sql"));
        return Settings.java(PlainSql.class, List.of("-XX:TieredStopAtLevel=1"), files.toArray());
    }

    private Path script(String name) {
        return settings.root().resolve("jobs/bench/plain").resolve(name);
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
