package org.learningdistricts.state;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.learningdistricts.lake.DeliveryFinding;
import org.learningdistricts.lake.KnownGroup;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.RemovedFiles;
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
    private static final int CONNECTIONS = 4;
    private static final String OPTIONS =
            "?journal_mode=WAL&synchronous=NORMAL&busy_timeout=20000&transaction_mode=IMMEDIATE"
                    + "&foreign_keys=true";

    private final Path file;
    private final HikariDataSource pool;

    private final boolean isNoted;

    private StateDatabase(Path file, HikariDataSource pool, boolean isNoted) {
        this.file = file;
        this.pool = pool;
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
        return open(file, true);
    }

    /** Opens the database, makes it if it is not there, and migrates it if it is old. */
    public static StateDatabase open(Path file) {
        return open(file, false);
    }

    private static StateDatabase open(Path file, boolean isNoted) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("ldw");
        pool.setJdbcUrl("jdbc:sqlite:" + file + OPTIONS);
        pool.setMaximumPoolSize(CONNECTIONS);
        StateDatabase database = new StateDatabase(file, pool, isNoted);
        boolean isOpen = false;
        try {
            database.migrate();
            isOpen = true;
            return database;
        } finally {
            if (!isOpen) {
                database.close();
            }
        }
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

    private void migrate() {
        try {
            Files.createDirectories(
                    Objects.requireNonNull(file.toAbsolutePath().getParent(), "a folder"));
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration/any", "classpath:db/migration/sqlite")
                    .load()
                    .migrate();
        } catch (IOException | FlywayException | HikariPool.PoolInitializationException e) {
            throw new StateException(file, "open", e);
        }
    }

    /** Connections to the database, also for the job's metadata. */
    public DataSource dataSource() {
        return pool;
    }

    /**
     * Makes the database say what the lake's ledger says, groups that no load recorded included.
     *
     * @return how many groups were read or forgotten; 0 if it was level
     */
    public int bringLevel(Lake lake) {
        return inTransaction(connection -> new LedgerLevel(connection, lake).reach());
    }

    /** Whether the database says what the lake's ledger says. */
    public boolean isLevel(Lake lake) {
        try (Connection connection = pool.getConnection()) {
            return new LedgerLevel(connection, lake).isReached();
        } catch (SQLException e) {
            throw new StateException(file, "read", e);
        }
    }

    /** All submissions that were ever judged, by their identifiers. */
    public Map<String, KnownSubmission> submissions() {
        return query("submissions", StateRows::known).stream()
                .collect(Collectors.toMap(KnownSubmission::submissionId, known -> known));
    }

    /** Whether a finding about a delivery was told by an earlier load. */
    public boolean knowsDeliveryFinding(String findingId) {
        return !query("delivery_finding", row -> row.getString("finding_id"), findingId).isEmpty();
    }

    /** When the last load was recorded; empty before the first. */
    public Optional<LocalDateTime> lastRecordedAt() {
        return first(query("last_recorded", row -> Moments.of(row.getString("recorded_at"))));
    }

    /** The identifier of the load that was started last; empty if none is known. */
    public Optional<String> lastStartedLoad() {
        return first(query("last_started", row -> row.getString("load_id")));
    }

    /** The load that was recorded last; empty before the first. */
    public Optional<String> lastRecordedLoad() {
        return first(query("last_recorded", row -> row.getString("load_id")));
    }

    /** The newest version of each unit that sent something, by quarter and unit. */
    public List<UnitStatus> unitStatus() {
        return query("unit_status", StateRows::status);
    }

    /** All submissions that were ever judged, by quarter, unit and receipt time. */
    public List<JudgedSubmission> judgedSubmissions() {
        return query("judged_submissions", StateRows::judged);
    }

    /** The findings about deliveries, those of the newest load first. */
    public List<DeliveryFinding> deliveryFindings() {
        return query("delivery_findings", StateRows::delivery);
    }

    /** Notes that a release was published; noting it twice changes nothing. */
    public void recordRelease(Release release) {
        inTransaction(
                connection -> {
                    StateQuery.each(
                            connection,
                            "add_release",
                            List.<Object[]>of(
                                    new Object[] {
                                        release.id(),
                                        Moments.text(release.madeAt()),
                                        release.inputs(),
                                        release.loadId(),
                                        release.explanations()
                                    }));
                    return release;
                });
    }

    /**
     * Notes that the program failed to read a submission.
     *
     * @param judgeDigest what would have judged it
     * @return how often it has failed by now
     */
    public int addReadingFailure(String submissionId, String judgeDigest) {
        inTransaction(
                connection -> {
                    StateQuery.each(
                            connection,
                            "add_reading_failure",
                            List.<Object[]>of(new Object[] {submissionId, judgeDigest}));
                    return submissionId;
                });
        return readingFailures(judgeDigest).getOrDefault(submissionId, 0);
    }

    /** How often the program failed to read each submission, judged by the same as now. */
    public Map<String, Integer> readingFailures(String judgeDigest) {
        return query(
                        "reading_failures",
                        row -> Map.entry(row.getString("submission_id"), row.getInt("failures")),
                        judgeDigest)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By submission, a digest of the findings of the build that its answer holds. */
    public Map<String, String> toldReviews() {
        return query(
                        "told_reviews",
                        row ->
                                Map.entry(
                                        row.getString("submission_id"),
                                        row.getString("reviews_digest")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Notes which findings of the build answers hold.
     *
     * @param told digests by submission
     * @param forgotten submissions whose answers hold none any more
     */
    public void recordToldReviews(Map<String, String> told, List<String> forgotten) {
        inTransaction(
                connection -> {
                    StateQuery.each(
                            connection,
                            "add_told_review",
                            told.entrySet().stream()
                                    .map(of -> new Object[] {of.getKey(), of.getValue()})
                                    .toList());
                    StateQuery.each(
                            connection,
                            "forget_told_review",
                            forgotten.stream().map(id -> new Object[] {id}).toList());
                    return told;
                });
    }

    /** The release that was made last. */
    public Optional<Release> lastRelease() {
        return first(query("last_release", StateRows::release));
    }

    /** Closes every connection; the last one folds the write-ahead log into the file. */
    @Override
    public void close() {
        pool.close();
        if (isNoted) {
            new StateNote(file).write();
        }
    }

    /** The groups of the ledger that it knows. */
    public List<KnownGroup> knownGroups() {
        return query(
                "groups",
                row -> new KnownGroup(row.getString("group_id"), row.getString("load_id")));
    }

    private <T> List<T> query(String name, StateQuery.RowMapper<T> map, Object... parameters) {
        try (Connection connection = pool.getConnection()) {
            return StateQuery.rows(connection, name, map, parameters);
        } catch (SQLException e) {
            throw new StateException(file, "read", e);
        }
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new StateException(file, "write", e);
        }
    }

    private static <T> Optional<T> first(List<T> rows) {
        return rows.stream().findFirst();
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
