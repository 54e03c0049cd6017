package org.learningdistricts.app.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.report.ReportKinds;
import org.learningdistricts.app.data.CountedVersions;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataLock;
import org.learningdistricts.app.data.DataState;
import org.learningdistricts.app.data.LastRelease;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.data.NextMoment;
import org.learningdistricts.app.data.OldReleases;
import org.learningdistricts.app.data.RefusedRequest;
import org.learningdistricts.app.data.SentFiles;
import org.learningdistricts.app.data.StandingDecisions;
import org.learningdistricts.app.state.JudgedSubmission;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.lake.Archive;
import org.learningdistricts.lake.KnownGroup;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.RemovedFiles;
import org.learningdistricts.lake.row.TakenReference;
import org.learningdistricts.schemas.Schemas;
import org.learningdistricts.warehouse.WarehouseBuilder;

/** Runs loads: the one engine behind the command line and the schedule. */
public final class LoadEngine {

    private final LoadClock clock;
    private final Progress progress;
    private final @Nullable LocalDateTime recordedAt;

    /** An engine that reads the given clock and tells how far it is. */
    public LoadEngine(LoadClock clock, Progress progress) {
        this(clock, progress, null);
    }

    /**
     * An engine that takes in what was delivered in the past.
     *
     * @param recordedAt when it is recorded, in place of now; null for now
     */
    public LoadEngine(LoadClock clock, Progress progress, @Nullable LocalDateTime recordedAt) {
        this.clock = clock;
        this.progress = progress;
        this.recordedAt = recordedAt;
    }

    /**
     * Takes in what is new, and builds and publishes the warehouse if anything in it would change.
     *
     * @throws LoadFault if something is wrong that a person can mend
     * @throws RefusedRequest if it should be recorded later than now, or earlier than what is
     *     recorded already
     */
    @SuppressWarnings("try") // the lock is only held
    public LoadOutcome load(LoadRequest request) {
        requirePast();
        Schemas asked = ReferenceChoice.asked(request.reference());
        for (Path inbox : request.inboxes()) {
            if (!Files.isDirectory(inbox)) {
                throw new LoadFault(
                        "thư mục gửi đến không có hoặc không phải thư mục / inbox "
                                + inbox
                                + " is missing or no folder");
            }
        }
        DataFolder folder = request.folder();
        folder.create();
        Lake lake = new Lake(folder.lake());
        try (DataLock lock = DataLock.acquire(folder)) {
            LastRelease release = LastRelease.of(folder);
            // The database takes as long to be opened as all that can be made beside it.
            CompletableFuture<Void> library =
                    CompletableFuture.runAsync(WarehouseBuilder::loadLibrary);
            CompletableFuture<LoadRules> rules =
                    CompletableFuture.supplyAsync(() -> rules(request, asked));
            CompletableFuture<Optional<TakenReference>> last =
                    library.thenApplyAsync(loaded -> lake.lastReference());
            CompletableFuture<LoadJob> job =
                    library.thenCombineAsync(
                            rules.handle((read, thrown) -> thrown == null), // others may count
                            (loaded, read) -> LoadJob.prepare());
            try (StateDatabase state = DataState.open(folder, lake, release, clock.now())) {
                requireNotBefore(folder, lake, state);
                LoadReference reference =
                        new ReferenceChoice(folder, lake, state)
                                .choose(request, asked, result(last));
                LoadRules used =
                        reference.schemas().equals(asked)
                                ? result(rules)
                                : LoadRules.of(request, reference.schemas());
                if (reference.isAccepted()) {
                    new ReferenceTrial(folder, lake).run(reference);
                }
                return load(request, used, reference, job, lake, state, release);
            } finally {
                job.thenAccept(LoadJob::close).exceptionally(thrown -> null).join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            progress.end();
        }
    }

    private static LoadRules rules(LoadRequest request, Schemas asked) {
        if (request.reference() == null) {
            ReferenceChoice.requireRight(null, asked);
        }
        return LoadRules.of(request, asked);
    }

    private void requirePast() {
        LocalDateTime now = clock.now();
        if (recordedAt != null && recordedAt.isAfter(now)) {
            throw new RefusedRequest(
                    "cần một thời điểm không muộn hơn %1$s / expected a moment not after %1$s, but"
                                    .formatted(LoadClock.shown(now))
                            + " found "
                            + LoadClock.shown(recordedAt));
        }
    }

    private void requireNotBefore(DataFolder folder, Lake lake, StateDatabase state) {
        if (recordedAt == null) {
            return;
        }
        Optional<LocalDateTime> newest =
                NextMoment.newest(folder, lake, state).filter(recordedAt::isBefore);
        if (newest.isPresent()) {
            throw new RefusedRequest(
                    "lần ghi nhận mới nhất là %1$s, không thể nạp như đã ghi nhận trước đó / the"
                                    .formatted(newest.get())
                            + " newest was recorded at %s, nothing can be recorded earlier"
                                    .formatted(newest.get()));
        }
    }

    private LoadOutcome load(
            LoadRequest request,
            LoadRules rules,
            LoadReference reference,
            CompletableFuture<LoadJob> job,
            Lake lake,
            StateDatabase state,
            LastRelease release) {
        DataFolder folder = request.folder();
        Archive archive = new Archive(folder.archive());
        RemovedFiles removed = new RemovedFiles(folder.removed(), clock.now());
        lake.setAsideUnnamed(removed);
        archive.setAsideUnnamedPacks(new HashSet<>(lake.committedGroups()), removed);
        removed.forget();
        LoadPlan plan =
                new LoadPlanner(rules.inbox(), state, lake, rules.checker())
                        .plan(
                                request,
                                recordingClock().now(),
                                rules.inputs().isStale(release, state, lake),
                                Runtime.getRuntime().availableProcessors());
        UnfinishedReadings unfinished =
                new UnfinishedReadings(state, rules.checker().judgeDigest());
        if (plan.isEmpty()) {
            state.recordSightings(plan.sightings());
            return outcome(
                    reference,
                    plan,
                    List.of(),
                    LoadCounts.NONE,
                    plan.quarters(),
                    unfinished,
                    Optional.empty(),
                    removeReleases(request));
        }
        if (request.reports() == ReportKinds.ALL) {
            rules.reports().writeCatalogue(folder.reports());
        }
        SentFiles sentFiles = new SentFiles(archive, request.limits());
        LoadWork work =
                new LoadWork(
                        plan,
                        folder,
                        rules,
                        reference,
                        request.reports(),
                        lake,
                        archive,
                        sentFiles,
                        CountedVersions.of(
                                plan.hasCorrections() ? release.wholeFile() : Optional.empty(),
                                state,
                                StandingDecisions.of(lake),
                                sentFiles,
                                rules.contracts()),
                        state,
                        release,
                        recordingClock(),
                        progress,
                        unfinished,
                        LoadWork.collector(),
                        new ConcurrentHashMap<>());
        SortedSet<Quarter> quarters = plan.quarters();
        result(job).run(work);
        List<JudgedSubmission> finished = finished(plan, state, release);
        finished.forEach(judged -> quarters.add(Quarter.parse(judged.quarter())));
        return outcome(
                reference,
                plan,
                work.rejectedInOrder(),
                LoadCounts.of(finished.size(), plan.kinds(), work.verdicts()),
                quarters,
                unfinished,
                Optional.of(plan.releaseId()),
                removeReleases(request));
    }

    private LoadClock recordingClock() {
        return recordedAt == null ? clock : LoadClock.at(recordedAt);
    }

    private List<String> removeReleases(LoadRequest request) {
        return request.keptReleases() == null || request.folder().newestReleaseId().isEmpty()
                ? List.of()
                : new OldReleases(request.folder())
                        .removeBeyond(request.keptReleases(), clock.now());
    }

    /** What loads that did not end had judged and no release knew before this one. */
    private static List<JudgedSubmission> finished(
            LoadPlan plan, StateDatabase state, LastRelease release) {
        if (!plan.releaseIsStale() && plan.unrecorded().isEmpty()) {
            return List.of();
        }
        Set<String> released =
                release.groups().stream().map(KnownGroup::groupId).collect(Collectors.toSet());
        return state.judgedSubmissions().stream()
                .filter(judged -> !released.contains(judged.groupId()))
                .filter(judged -> !judged.groupId().startsWith(plan.loadId()))
                .toList();
    }

    private static LoadOutcome outcome(
            LoadReference reference,
            LoadPlan plan,
            List<CheckedSubmission> rejected,
            LoadCounts counts,
            SortedSet<Quarter> quarters,
            UnfinishedReadings unfinished,
            Optional<String> releaseId,
            List<String> removedReleases) {
        List<String> unsettled = new ArrayList<>(plan.unsettled());
        unsettled.addAll(unfinished.changed());
        List<String> failures = new ArrayList<>(plan.unreadable());
        failures.addAll(unfinished.failed());
        return new LoadOutcome(
                reference.notes(),
                plan.isEmpty(),
                plan.sources().size(),
                counts,
                quarters,
                rejected,
                plan.deliveryFindings(),
                plan.repeats(),
                List.copyOf(unsettled),
                List.copyOf(failures),
                plan.setAside(),
                releaseId,
                removedReleases);
    }

    /** What another thread made; a fault is told as if it had been found here. */
    private static <T> T result(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
