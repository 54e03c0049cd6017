package org.learningdistricts.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.check.CheckedSubmission;
import org.learningdistricts.check.SubmissionChecker;
import org.learningdistricts.contract.CheckCatalogue;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.lake.Archive;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.receive.Inbox;
import org.learningdistricts.reference.Reference;
import org.learningdistricts.report.ReportKinds;
import org.learningdistricts.report.Reports;
import org.learningdistricts.schemas.Schemas;
import org.learningdistricts.state.StateDatabase;

/** Runs loads: the one engine behind the command line and the schedule. */
public final class LoadEngine {

    private final LoadClock clock;
    private final Progress progress;

    /** An engine that reads the given clock and tells how far it is. */
    public LoadEngine(LoadClock clock, Progress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Takes in what is new, and builds and publishes the warehouse if anything in it would change.
     *
     * @throws LoadFault if something is wrong that a person can mend
     */
    @SuppressWarnings("try") // the lock is only held
    public LoadOutcome load(LoadRequest request) {
        Schemas schemas = schemas(request.reference());
        for (Path inbox : request.inboxes()) {
            if (!Files.isDirectory(inbox)) {
                throw new LoadFault("inbox " + inbox + " is missing or no folder");
            }
        }
        DataFolder folder = request.folder();
        folder.create();
        Lake lake = new Lake(folder.lake());
        try (DataLock lock = DataLock.acquire(folder);
                StateDatabase state = DataState.open(folder, lake)) {
            return load(request, schemas, lake, state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            progress.end();
        }
    }

    private LoadOutcome load(LoadRequest request, Schemas schemas, Lake lake, StateDatabase state) {
        DataFolder folder = request.folder();
        Reference reference = reference(schemas, folder.unitAliases());
        Contracts contracts = Contracts.load(schemas);
        CheckCatalogue catalogue = CheckCatalogue.load(schemas);
        SubmissionChecker checker =
                new SubmissionChecker(reference, contracts, catalogue, request.limits());
        ReleaseInputs inputs = ReleaseInputs.of(schemas, contracts);
        Archive archive = new Archive(folder.archive());
        lake.removeUnnamedSegments();
        archive.removeUnnamedPacks(new HashSet<>(lake.committedGroups()));
        LoadPlan plan =
                new LoadPlanner(
                                new Inbox(reference, contracts, catalogue, request.limits()),
                                state,
                                lake,
                                checker.judgeDigest())
                        .plan(
                                request,
                                clock.now(),
                                inputs.isStale(folder, state, lake),
                                Runtime.getRuntime().availableProcessors());
        UnfinishedReadings unfinished = new UnfinishedReadings(state, checker.judgeDigest());
        if (plan.isEmpty()) {
            return outcome(plan, List.of(), unfinished, Optional.empty());
        }
        Reports reports = new Reports(contracts, catalogue, checker, request.limits());
        if (request.reports() == ReportKinds.ALL) {
            reports.writeCatalogue(folder.reports());
        }
        LoadWork work =
                new LoadWork(
                        plan,
                        folder,
                        schemas,
                        catalogue,
                        checker,
                        reports,
                        request.reports(),
                        lake,
                        archive,
                        new SentFiles(archive, request.limits()),
                        state,
                        inputs,
                        clock,
                        progress,
                        unfinished,
                        LoadWork.collector());
        LoadJob.run(work);
        return outcome(plan, work.rejectedInOrder(), unfinished, Optional.of(plan.releaseId()));
    }

    private static LoadOutcome outcome(
            LoadPlan plan,
            List<CheckedSubmission> rejected,
            UnfinishedReadings unfinished,
            Optional<String> releaseId) {
        List<String> unsettled = new ArrayList<>(plan.unsettled());
        unsettled.addAll(unfinished.changed());
        return new LoadOutcome(
                plan.isEmpty(),
                plan.sources().size(),
                rejected,
                plan.deliveryFindings(),
                plan.repeats(),
                List.copyOf(unsettled),
                unfinished.failed(),
                plan.setAside(),
                releaseId);
    }

    private static Reference reference(Schemas schemas, Path decisions) {
        try {
            return Reference.load(schemas, text(decisions));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new LoadFault("cannot use the reference data: " + e.getMessage(), e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new LoadFault("cannot read " + file + ": " + Faults.reason(e), e);
        }
    }

    /** The reference data asked for, else the bundled set. */
    static Schemas schemas(@Nullable Path reference) {
        if (reference == null) {
            return Schemas.bundled();
        }
        try {
            return Schemas.withReference(reference);
        } catch (IllegalArgumentException e) {
            throw new LoadFault(String.valueOf(e.getMessage()), e);
        }
    }
}
