package org.learningdistricts.app.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataLock;
import org.learningdistricts.app.data.ExplanationLog;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.NextMoment;
import org.learningdistricts.app.data.RefusedRequest;
import org.learningdistricts.app.data.StandingDecisions;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.row.Decision;

/**
 * The withdrawals of versions that were refused when they were judged once more, in the ledger.
 *
 * @param by the office or role that decides them; null if that is not said
 */
record RejudgedDecisions(DataFolder folder, @Nullable String by, LoadClock clock) {

    /** What their reasons begin with, and by what they are known again. */
    private static final String REASON = "Chấm lại theo quy tắc hiện hành: ";

    /** The submissions that are withdrawn so. */
    static Set<String> standing(StandingDecisions decisions) {
        return decisions.all().stream()
                .filter(one -> one.kind().equals(Decision.WITHDRAWAL))
                .filter(one -> one.reason().startsWith(REASON))
                .map(
                        one ->
                                String.join(
                                        ":",
                                        one.quarter(),
                                        one.unitLevel(),
                                        one.unitCode(),
                                        one.digest()))
                .collect(Collectors.toSet());
    }

    /**
     * Withdraws versions, and lets others count again.
     *
     * @throws RefusedRequest if who decides is blank or holds the number of a person
     */
    @SuppressWarnings("try") // the lock is only held
    void write(List<Rejudged> failing, List<Rejudged> passing) {
        ExplanationLog.requireReason(REASON, by);
        Lake lake = folder.requireLake();
        try (DataLock lock = DataLock.acquire(folder)) {
            failing.forEach(one -> write(lake, one, reason(one), false));
            passing.forEach(
                    one ->
                            write(
                                    lake,
                                    one,
                                    REASON + "đạt / judged again by today's rules: passes",
                                    true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Lake lake, Rejudged version, String reason, boolean isUndone) {
        LocalDateTime at = NextMoment.ofDecision(clock.now(), lake);
        lake.decide(
                new Decision(
                        LoadClock.sortableId(at),
                        Decision.WITHDRAWAL,
                        version.quarter(),
                        version.unitLevel(),
                        version.unitCode(),
                        null,
                        version.digest(),
                        isUndone,
                        reason,
                        by,
                        at));
    }

    private static String reason(Rejudged failing) {
        return REASON
                + "%s / judged again by today's rules: %s"
                        .formatted(
                                failing.errors().stream()
                                        .map(of -> of.titleVi() + " (" + of.total() + ")")
                                        .collect(Collectors.joining("; ")),
                                failing.errors().stream()
                                        .map(of -> of.titleEn() + " (" + of.total() + ")")
                                        .collect(Collectors.joining("; ")));
    }
}
