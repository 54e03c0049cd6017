package org.learningdistricts.app.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.row.Rollback;
import org.learningdistricts.lake.segment.ChecksumFile;

/** Leads clients back to an earlier release and holds them there. The ledger says why. */
public final class RollbackLog {

    private final DataFolder folder;
    private final LoadClock clock;

    /** The log of a data folder. */
    public RollbackLog(DataFolder folder, LoadClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The rollback by which clients are held at a release, if they are. */
    public static Optional<Rollback> inForce(DataFolder folder) {
        return folder.links().isHeld()
                ? new Lake(folder.lake()).lastRollback().filter(last -> last.releaseId() != null)
                : Optional.empty();
    }

    /**
     * Leads clients to a release that is kept. Loads go on to build, and clients stay there.
     *
     * @param by who does it, if that is said
     * @throws LoadFault if the release is not kept or damaged, a reason is missing, a text holds a
     *     personal identity number, a load is running, or the lake is away
     */
    @SuppressWarnings("try") // the lock is only held
    public void hold(String releaseId, String reason, @Nullable String by) {
        ExplanationLog.requireReason(reason, by);
        Lake lake = folder.requireLake();
        try (DataLock lock = DataLock.acquire(folder)) {
            if (!ChecksumFile.holds(folder.release(releaseId))) {
                throw new LoadFault(
                        "bản công bố bị hỏng hoặc không còn giữ / damaged or not kept: "
                                + folder.release(releaseId));
            }
            note(lake, releaseId, reason.strip(), by);
            folder.links().hold(releaseId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Leads clients to the newest release again.
     *
     * @param by who does it, if that is said
     * @throws LoadFault as {@link #hold} does, and if nobody is held
     */
    @SuppressWarnings("try") // the lock is only held
    public void letGo(@Nullable String by) {
        Lake lake = folder.requireLake();
        try (DataLock lock = DataLock.acquire(folder)) {
            if (!folder.links().isHeld()) {
                throw new LoadFault(
                        "bản mới nhất đang là bản hiện hành / the newest release is the current one");
            }
            folder.links().letGo(); // before: a hold that the ledger has ended would not be told
            note(lake, null, null, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(
            Lake lake, @Nullable String releaseId, @Nullable String reason, @Nullable String by) {
        LocalDateTime at = NextMoment.ofDecision(clock.now(), lake);
        lake.rollBack(new Rollback(LoadClock.sortableId(at), releaseId, reason, by, at));
    }
}
