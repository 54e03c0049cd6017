package org.learningdistricts.app.state;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.lake.KnownGroup;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.RemovedFiles;
import org.learningdistricts.lake.row.DeliveryFinding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database {@code ldw.db}. What it says of submissions is always read from the ledger, by
 * {@link #bringLevel}; so call that first, and after each load was recorded.
 *
 * <p>Every method throws {@link StateException} if the file cannot be read or written.
 */
public final class StateDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StateDatabase.class);

    private record Load(String loadId, @Nullable LocalDateTime recordedAt) {}

    private record Failed(String submissionId, int failures) {}

    private record ToldReview(String submissionId, String reviewsDigest) {}

    private final Path file;
    private final StateConnections connections;
    private final boolean isNoted;

    private StateDatabase(Path file, StateConnections connections, boolean isNoted) {
        this.file = file;
        this.connections = connections;
        this.isNoted = isNoted;
    }

    /**
     * Opens the database for the process that alone writes it. One that is damaged, or not what its
     * last close noted, is set aside and made anew: what it says comes back from the ledger. While
     * it is open there is no note, so that a killed process leaves none that is wrong.
     */
    public static StateDatabase openNoted(Path file, RemovedFiles removed) {
        StateNote note = new StateNote(file);
        note.damage()
                .ifPresent(
                        damage -> {
                            Path aside = note.setAside(removed);
                            LOG.warn(
                                    "{}: {}; để riêng tại / set aside at {}, lập lại từ sổ cái /"
                                            + " made anew from the ledger",
                                    file,
                                    damage,
                                    aside);
                        });
        note.remove();
        return new StateDatabase(file, StateConnections.open(file), true);
    }

    /** Opens the database, makes it if it is not there, and migrates it if it is old. */
    public static StateDatabase open(Path file) {
        return new StateDatabase(file, StateConnections.open(file), false);
    }

    /**
     * Opens a copy of a database, of which that may be all: a load may be writing it, and the
     * reader need not be able to. Where the database cannot be had the copy is empty.
     *
     * @param copy where it is made, in a folder of its own
     */
    public static StateDatabase openCopy(Path file, Path copy) {
        try {
            StateCopy.make(file, copy);
            return open(copy);
        } catch (IOException | StateException e) {
            LOG.warn("{} cannot be read, so the ledger is: {}", file, String.valueOf(e));
            StateCopy.remove(copy);
            return open(copy);
        }
    }

    /** Connections to the database, also for the job's metadata. */
    public DataSource dataSource() {
        return connections.dataSource();
    }

    /**
     * Makes the database say what the lake's ledger says, groups that no load recorded included.
     *
     * @return how many groups were read or forgotten; 0 if it was level
     */
    public int bringLevel(Lake lake) {
        return connections.inTransaction(connection -> new LedgerLevel(connection, lake).reach());
    }

    /** Whether the database says what the lake's ledger says. */
    public boolean isLevel(Lake lake) {
        return connections.reading(connection -> new LedgerLevel(connection, lake).isReached());
    }

    /** All submissions that were ever judged, by their identifiers. */
    public Map<String, KnownSubmission> submissions() {
        return connections.query("submissions", KnownSubmission.class).stream()
                .collect(Collectors.toMap(KnownSubmission::submissionId, known -> known));
    }

    /** When the last load was recorded; empty before the first. */
    public Optional<LocalDateTime> lastRecordedAt() {
        return lastRecorded().map(Load::recordedAt);
    }

    /** The identifier of the load that was started last; empty if none is known. */
    public Optional<String> lastStartedLoad() {
        return first(connections.query("last_started", Load.class)).map(Load::loadId);
    }

    /** The load that was recorded last; empty before the first. */
    public Optional<String> lastRecordedLoad() {
        return lastRecorded().map(Load::loadId);
    }

    /** The newest version of each unit that sent something, by quarter and unit. */
    public List<UnitStatus> unitStatus() {
        return connections.query("unit_status", UnitStatus.class);
    }

    /** All runs that are known, the newest first. */
    public List<LoadRun> runs() {
        return connections.query("runs", LoadRun.class);
    }

    /** The steps of a run, in order. */
    public List<RunStep> steps(LoadRun run) {
        return connections.query("run_steps", RunStep.class, run.number());
    }

    /** All versions of a unit, the newest quarter and version first. */
    public List<UnitVersion> versions(String unitCode) {
        return connections.query(
                "unit_versions", UnitVersion.class, unitCode, unitCode, "", "", "");
    }

    /** The versions that a load answers: that it judged, or whose time of receipt it corrected. */
    public List<UnitVersion> answered(String loadId) {
        return connections.query(
                "unit_versions", UnitVersion.class, "", "", loadId, loadId, loadId);
    }

    /** The newest load that answers something; empty before the first. */
    public Optional<String> lastAnsweringLoad() {
        return first(connections.query("last_answering", Load.class)).map(Load::loadId);
    }

    /** All submissions that were ever judged, by quarter, unit and receipt time. */
    public List<JudgedSubmission> judgedSubmissions() {
        return connections.query("judged_submissions", JudgedSubmission.class);
    }

    /** The findings about deliveries that still wait, those of the newest load first. */
    public List<DeliveryFinding> deliveryFindings() {
        return connections.query("delivery_findings", DeliveryFinding.class);
    }

    /** The loads that told something of a delivery, in order. */
    public List<String> deliveryLoads() {
        return connections.query("delivery_loads", Load.class).stream().map(Load::loadId).toList();
    }

    /** All that was ever told of deliveries, and in which inboxes it was looked for since. */
    public List<Sighting> sightings() {
        return connections.query("sightings", Sighting.class);
    }

    /** Notes what the last look through inboxes found; without any, nothing is written. */
    public void recordSightings(List<Sighting> sightings) {
        if (!sightings.isEmpty()) {
            connections.inTransaction(
                    connection -> {
                        StateQuery.each(
                                connection,
                                "add_sighting",
                                sightings,
                                of -> new Object[] {of.findingId(), of.inbox(), of.isThere()});
                        return sightings;
                    });
        }
    }

    /** Notes that a release was published; noting it twice changes nothing. */
    public void recordRelease(Release release) {
        connections.run(
                "add_release",
                release.id(),
                Moments.text(release.madeAt()),
                release.inputs(),
                release.loadId(),
                release.explanations());
    }

    /**
     * Notes that the program failed to read a submission.
     *
     * @param judgeDigest what would have judged it
     * @return how often it has failed by now
     */
    public int addReadingFailure(String submissionId, String judgeDigest) {
        connections.run("add_reading_failure", submissionId, judgeDigest);
        return readingFailures(judgeDigest).getOrDefault(submissionId, 0);
    }

    /** How often the program failed to read each submission, judged by the same as now. */
    public Map<String, Integer> readingFailures(String judgeDigest) {
        return connections.query("reading_failures", Failed.class, judgeDigest).stream()
                .collect(Collectors.toMap(Failed::submissionId, Failed::failures));
    }

    /** By submission, a digest of the findings of the build that its answer holds. */
    public Map<String, String> toldReviews() {
        return connections.query("told_reviews", ToldReview.class).stream()
                .collect(Collectors.toMap(ToldReview::submissionId, ToldReview::reviewsDigest));
    }

    /**
     * Notes which findings of the build answers hold.
     *
     * @param told digests by submission
     * @param forgotten submissions whose answers hold none any more
     */
    public void recordToldReviews(Map<String, String> told, List<String> forgotten) {
        connections.inTransaction(
                connection -> {
                    StateQuery.each(
                            connection,
                            "add_told_review",
                            told.entrySet(),
                            of -> new Object[] {of.getKey(), of.getValue()});
                    StateQuery.each(
                            connection, "forget_told_review", forgotten, id -> new Object[] {id});
                    return told;
                });
    }

    /** The release that was made last. */
    public Optional<Release> lastRelease() {
        return first(connections.query("last_release", Release.class));
    }

    /** Closes every connection; the last one folds the write-ahead log into the file. */
    @Override
    public void close() {
        connections.close();
        if (isNoted) {
            new StateNote(file).write();
        }
    }

    /** The groups of the ledger that it knows. */
    public List<KnownGroup> knownGroups() {
        return connections.query("groups", KnownGroup.class);
    }

    private Optional<Load> lastRecorded() {
        return first(connections.query("last_recorded", Load.class));
    }

    private static <T> Optional<T> first(List<T> rows) {
        return rows.stream().findFirst();
    }
}
