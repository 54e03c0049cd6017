package org.learningdistricts.app.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.finding.IdentityNumbers;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.row.Explanation;

/** Keeps what offices say about findings. The next load publishes it. */
public final class ExplanationLog {

    private static final String NO_REASON =
            "cần nêu lý do / a reason must be given, such as --reason \"…\"";
    private static final String IDENTITY_NUMBER =
            "lý do và tên không được chứa số định danh cá nhân (12 chữ số) / neither reason nor"
                    + " name may hold a personal identity number (12 digits)";

    private final DataFolder folder;
    private final LoadClock clock;

    /** The log of a data folder. */
    public ExplanationLog(DataFolder folder, LoadClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Keeps the same explanation of some findings for good.
     *
     * @param findingIds findings that the caller knows to exist
     * @param by who gives it, if that is said
     * @throws LoadFault if the reason is empty, a text holds a personal identity number, a load is
     *     running, or the lake is away
     */
    @SuppressWarnings("try") // the lock is only held
    public void add(List<String> findingIds, String reason, @Nullable String by) {
        requireReason(reason, by);
        Lake lake = folder.requireLake();
        try (DataLock lock = DataLock.acquire(folder)) {
            for (String id : findingIds) {
                LocalDateTime at = NextMoment.ofDecision(clock.now(), lake);
                lake.explain(new Explanation(LoadClock.sortableId(at), id, reason.strip(), by, at));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people give as a reason is kept for good, so it may hold no personal data. */
    public static void requireReason(String reason, @Nullable String by) {
        if (reason.isBlank() || (by != null && by.isBlank())) {
            throw new RefusedRequest(NO_REASON);
        }
        if (IdentityNumbers.isIn(reason) || (by != null && IdentityNumbers.isIn(by))) {
            throw new RefusedRequest(IDENTITY_NUMBER);
        }
    }
}
