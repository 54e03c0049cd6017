package org.learningdistricts.warehouse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a build from the lake on, in a session that has been opened.
 *
 * @param file the one to make
 * @param workspace an existing folder for what the build needs meanwhile
 * @param moment as of when; null for the present
 * @param mostKeyed beyond so many rows facts have no keys
 */
record LakeStages(
        BuildSession session,
        Path lake,
        Path file,
        Path workspace,
        @Nullable PastMoment moment,
        long mostKeyed) {

    private static final List<String> LEDGER_ROOTS =
            List.of("commit", "decision", "explanation", "file_sum", "load", "loss");

    /** What is cut at a moment, by the column that says when. */
    private static final Map<String, String> NOTED_AT =
            Map.of(
                    "load", "recorded_at",
                    "explanation", "explained_at",
                    "decision", "decided_at");

    private static final String LAYOUT = "layout_";

    /**
     * Makes everything but what is checked afterwards.
     *
     * @param previous a release by the same schemas, of which unchanged quarters may be taken over
     * @return the quarters that changed since, if they are few: then the file holds them alone
     */
    Optional<List<String>> run(@Nullable Path previous) {
        Optional<List<String>> changed = Optional.empty();
        for (Stage stage : Stage.OF_THE_LAKE) {
            WarehouseDefinition.files(stage).forEach(session::run);
            if (stage == Stage.LAYOUTS) {
                findLedger();
            } else if (stage == Stage.SEGMENTS) {
                findSegments();
                SegmentSums.require(session.column(SqlFiles.script("ledger_sums.sql")));
            } else if (stage == Stage.SOURCES) {
                if (previous != null) {
                    changed = leaveOutUnchanged(previous);
                }
                SegmentSums.require(session.column(SqlFiles.script("dataset_sums.sql")));
            }
        }
        boolean isKeyed = makeFile().rows() <= mostKeyed;
        List<Stage> stages = changed.isPresent() ? Stage.OF_A_PART : Stage.OF_THE_FILE;
        try (SessionPair pair = new SessionPair(session)) {
            pair.make(
                    stages.stream()
                            .flatMap(stage -> WarehouseDefinition.files(stage).stream())
                            .map(file -> isKeyed || !isFact(file) ? file : file.withoutKeys())
                            .toList());
        }
        return changed;
    }

    private static boolean isFact(SqlFile file) {
        return Stage.of(file) == Stage.FACTS;
    }

    /** Makes the file, for as much as it will hold. */
    private FileSize makeFile() {
        FileSize size = FileSize.by(session, "lake_rows.sql");
        long threads = size.threads(Runtime.getRuntime().availableProcessors());
        session.run(SqlFiles.script("threads.sql"), Map.of("threads", String.valueOf(threads)));
        size.attach(session, file);
        session.run(SqlFiles.script("file_schemas.sql"));
        return size;
    }

    /** The quarters that changed, if they are few: then the lake is narrowed down to them. */
    private Optional<List<String>> leaveOutUnchanged(Path previous) {
        session.run(
                SqlFiles.script("changed_quarters.sql"),
                Map.of("previous", BuildSession.quoted(previous)));
        SqlFile few = SqlFiles.script("few_changed.sql");
        if (session.column(few.with(Map.of("most_keyed", String.valueOf(mostKeyed)))).isEmpty()) {
            return Optional.empty();
        }
        List<String> changed = session.column(SqlFiles.script("changed.sql"));
        session.run(SqlFiles.script("only_changed.sql"));
        findSegments();
        return Optional.of(changed);
    }

    private void findLedger() {
        for (String layout : session.column(SqlFiles.script("layouts.sql"))) {
            Path segment = workspace.resolve(layout + ".parquet");
            session.run(
                    SqlFiles.script("empty_segment.sql"),
                    Map.of("layout", layout, "segment", BuildSession.quoted(segment)));
        }
        for (String name : LEDGER_ROOTS) {
            Path segment = workspace.resolve(LAYOUT + name + ".parquet");
            Path files = lake.resolve("_ledger").resolve(name);
            session.run(
                    SqlFiles.script("ledger_segments.sql"),
                    Map.of(
                            "name", name,
                            "segment", BuildSession.quoted(segment),
                            "pattern", BuildSession.quoted(files + "/*.parquet")));
        }
        if (moment != null) {
            NOTED_AT.forEach(
                    (name, column) ->
                            session.run(
                                    SqlFiles.script("ledger_until.sql"),
                                    Map.of(
                                            "name", name,
                                            "noted_at", column,
                                            "moment", BuildSession.quoted(moment.recordedTo()))));
        }
    }

    private void findSegments() {
        for (String layout : session.column(SqlFiles.script("layouts.sql"))) {
            String name = layout.substring(LAYOUT.length());
            if (LEDGER_ROOTS.contains(name)) {
                continue;
            }
            Path segment = workspace.resolve(layout + ".parquet");
            session.run(
                    SqlFiles.script("dataset_segments.sql"),
                    Map.of(
                            "name", name,
                            "segment", BuildSession.quoted(segment),
                            "table", BuildSession.quoted(name),
                            "ledger_table", BuildSession.quoted("_ledger/" + name)));
        }
    }
}
