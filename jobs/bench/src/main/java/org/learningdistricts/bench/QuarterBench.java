package org.learningdistricts.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.schemas.Schemas;
import org.learningdistricts.warehouse.WarehouseDefinition;

/** One quarter of Hanoi, from raw files to the published release, each time in a new process. */
final class QuarterBench {

    private static final Quarter QUARTER = Quarter.parse("2025-Q1");
    private static final int SMALL = 3;

    /** What plain/facts.sql needs of the project's SQL. */
    private static final Pattern BEFORE_FACTS =
            Pattern.compile(
                    "staging/sources/stg_(unit|unit_name|unit_succession|indicator|standard|target"
                            + "|collection_calendar|check|condition_sentence|dataset|plausibility"
                            + "|public_holiday|calendar_span).sql"
                            + "|dimensions/(?!dim_submission|dim_boundary|dim_rounding|bridge_boundary"
                            + "|bridge_succession_step|bridge_figure_bound).*");

    /** What needs nothing but the star. */
    private static final Pattern AFTER_FACTS =
            Pattern.compile(
                    "measures/(in_force/(?!measure_(newest_|replaced_|missing_|exemption))|figures/|indicators/|titles/"
                            + "|conditions/|rates/|areas/measure_area_(unit|condition|indicator)).*"
                            + "|reporting/(?!submission_|finding|completeness|decision|unit|area"
                            + "|city_qualification_change|figure|release|change|comparison).*");

    private final Settings settings;
    private final Path folder;

    QuarterBench(Settings settings) {
        this.settings = settings;
        this.folder = Scratch.folder(settings.work().resolve("quarter"));
    }

    List<ResultLine> run() throws IOException {
        Path inbox = folder.resolve("inbox");
        List<Submitter> units =
                Submitter.of(Reference.load(Schemas.bundled()), QUARTER).stream()
                        .limit(settings.isSmall() ? SMALL : Integer.MAX_VALUE)
                        .toList();
        Path quarter = inbox.resolve(QUARTER.toString());
        units.forEach(unit -> MadeUpSubmission.write(quarter, QUARTER, unit));
        Path reference = Scratch.folder(folder.resolve("reference"));
        WarehouseDefinition.copySchemas(Schemas.bundled(), reference);
        ResultLine.Runs runs = new ResultLine.Runs();
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
        String what = "one quarter, %d districts, files to release".formatted(units.size());
        return List.of(runs.line(what, "s", "≤ 2.5 ×, floor 5 s"));
    }

    private List<String> plain(Path inbox, Path plain, Path reference) throws IOException {
        List<Object> files = new ArrayList<>();
        files.add("inbox=" + inbox.resolve(QUARTER.toString()));
        files.add("file=" + plain.resolve("learning_districts.duckdb"));
        files.add("parquet=" + plain);
        files.add("reference=" + reference);
        files.add("quarter=" + QUARTER);
        files.add(settings.plain("begin.sql"));
        files.add(settings.plain("read.sql"));
        files.addAll(projectSql(BEFORE_FACTS));
        files.add(settings.plain("facts.sql"));
        files.addAll(projectSql(AFTER_FACTS));
        files.add(settings.plain("end.sql"));
        return Settings.java(PlainSql.class, List.of("-XX:TieredStopAtLevel=1"), files.toArray());
    }

    private List<Path> projectSql(Pattern paths) {
        Path warehouse = settings.root().resolve("warehouse");
        return WarehouseDefinition.paths().stream()
                .filter(paths.asMatchPredicate())
                .flatMap(
                        path ->
                                Stream.of("sql", "target/generated-sql")
                                        .map(folder -> warehouse.resolve(folder).resolve(path)))
                .filter(Files::exists)
                .toList();
    }
}
