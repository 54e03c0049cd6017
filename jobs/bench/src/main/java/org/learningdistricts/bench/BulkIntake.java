package org.learningdistricts.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.learningdistricts.intake.check.plain.RowStore;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.CheckedTable;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.lake.GroupWriter;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Schemas;

/** Receives, checks and writes submissions to a lake, as a load does, and no more. */
final class BulkIntake {

    private static final int GROUPS = 4;
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 9, 20, 9, 0);

    private BulkIntake() {}

    /**
     * Takes an inbox in; fails if a submission is not accepted.
     *
     * @param args the lake's folder and the inbox
     */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        Lake lake = new Lake(Path.of(args[0]));
        Schemas schemas = Schemas.bundled();
        Reference reference = Reference.load(schemas);
        Contracts contracts = Contracts.load(schemas);
        CheckCatalogue catalogue = CheckCatalogue.load(schemas);
        SubmissionChecker checker =
                new SubmissionChecker(reference, contracts, catalogue, ReadLimits.DEFAULT);
        List<SubmissionSource> sources =
                new Inbox(reference, contracts, catalogue, ReadLimits.DEFAULT)
                        .receive(
                                Path.of(args[1]),
                                new Reception(Set.of(), NOW, NOW, Duration.ZERO, id -> false))
                        .submissions();
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        int size = 1 + (sources.size() - 1) / GROUPS;
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < sources.size(); i += size) {
            List<SubmissionSource> some = sources.subList(i, Math.min(sources.size(), i + size));
            String group = "bench-%05d".formatted(i);
            work.add(threads.submit(() -> take(lake, group, checker, some)));
        }
        for (Future<?> one : work) {
            one.get();
        }
        threads.shutdown();
    }

    private static void take(
            Lake lake, String groupId, SubmissionChecker checker, List<SubmissionSource> sources) {
        try (GroupWriter group = lake.openGroup(groupId, "bench")) {
            sources.forEach(source -> take(group, checker, source));
            group.commit();
        }
    }

    private static void take(
            GroupWriter group, SubmissionChecker checker, SubmissionSource source) {
        String id = source.submissionId();
        CheckedSubmission checked =
                checker.check(source, group.rowsOf(source.quarter(), id, source.digest()));
        if (!checked.isAccepted()) {
            throw new IllegalStateException("not accepted: " + checked.findings());
        }
        for (CheckedTable table : checked.tables()) {
            RowStore.StoredTable stored = table.stored();
            if (stored != null) {
                group.keep(stored);
            } else {
                group.addRows(
                        table.contract(),
                        source.quarter(),
                        id,
                        source.digest(),
                        Objects.requireNonNull(table.rows()));
            }
        }
    }
}
