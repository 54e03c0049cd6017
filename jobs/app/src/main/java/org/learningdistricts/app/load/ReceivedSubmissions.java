package org.learningdistricts.app.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.StandingDecisions;
import org.learningdistricts.app.state.KnownSubmission;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.lake.row.Decision;

/**
 * What lies in the inboxes of a load, parted: what is judged, what only came at an earlier time,
 * and what came again. Of the same bytes the earliest time counts, whichever inbox brings it; one
 * at which they were not taken in counts only if there is no other.
 */
final class ReceivedSubmissions {

    private static final String REJECTED_BEFORE =
            "bản này đã bị từ chối trước đây / this version was rejected before";
    private static final String ANOTHER_COUNTS =
            "bản này đã nhận trước đây nhưng bản khác đang có hiệu lực; muốn dùng lại, hãy tăng"
                    + " sequence trên bìa / this version was received before but another one"
                    + " counts; to return to it, raise the sequence on its cover";

    private static final String WITHDRAWN =
            "bản này đã bị rút theo quyết định, gửi lại không có tác dụng; xem ldw withdraw --undo /"
                    + " this version was withdrawn by a decision, sending it again changes nothing;"
                    + " see ldw withdraw --undo";

    private static final String RECEIVED_EARLIER =
            "thời điểm nhận được tính lại theo lần sớm hơn / the earlier time of receipt counts"
                    + " now";

    private static final String RECEIVED_AGAIN =
            "gửi lại khi quý đã mở, tính theo lần này / sent again once the quarter was open, this"
                    + " time of receipt counts";

    private final Map<String, KnownSubmission> known;
    private final Map<String, Integer> failures;
    private final SubmissionChecker checker;
    private final StandingDecisions decisions;
    private final Map<String, SubmissionSource> toBeJudged = new TreeMap<>();
    private final Map<String, SubmissionSource> earlier = new TreeMap<>();
    private final List<String> repeats = new ArrayList<>();
    private final List<String> setAside = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param known what loads before have judged, by id
     * @param failures how often the reading of each has failed
     * @param decisions what people decided about them
     */
    ReceivedSubmissions(
            Map<String, KnownSubmission> known,
            Map<String, Integer> failures,
            SubmissionChecker checker,
            StandingDecisions decisions) {
        this.known = known;
        this.failures = failures;
        this.checker = checker;
        this.decisions = decisions;
    }

    void add(SubmissionSource source) {
        String id = source.submissionId();
        KnownSubmission before = known.get(id);
        if (failures.getOrDefault(id, 0) >= UnfinishedReadings.SET_ASIDE_AFTER) {
            setAside.add(source.quarter() + "/" + source.unit().code());
        } else if (before == null) {
            toBeJudged.merge(id, source, this::firstReceived);
        } else if (isToBeJudgedAgain(before, source)) {
            // What is sent again was received when it was first received.
            SubmissionSource first = firstReceived(source, source.receivedAt(before.receivedAt()));
            toBeJudged.merge(id, first, this::firstReceived);
        } else if (isEarlier(source, before)) {
            earlier.merge(id, source, this::firstReceived);
        } else {
            repeat(source, before).ifPresent(repeats::add);
        }
    }

    /** What is judged by this load, by id. */
    Map<String, SubmissionSource> toBeJudged() {
        return toBeJudged;
    }

    /** What was judged before and stays so, but was received earlier than was known, by id. */
    Map<String, SubmissionSource> receipts() {
        Map<String, SubmissionSource> receipts = new TreeMap<>(earlier);
        receipts.keySet().removeAll(toBeJudged.keySet());
        return receipts;
    }

    /** What was known of all whose time of receipt is another one now, by id. */
    Map<String, KnownSubmission> asKnown() {
        Map<String, KnownSubmission> asKnown = new TreeMap<>();
        receivedOnce()
                .forEach(
                        (id, source) -> {
                            KnownSubmission before = known.get(id);
                            if (before != null && isEarlier(source, before)) {
                                asKnown.put(id, before);
                            }
                        });
        return asKnown;
    }

    /** A line for each that came again and does not count, or counts from an earlier time. */
    List<String> repeats() {
        List<String> lines = new ArrayList<>(repeats);
        Map<String, KnownSubmission> asKnown = asKnown();
        receivedOnce()
                .forEach(
                        (id, source) -> {
                            KnownSubmission before = asKnown.get(id);
                            if (before != null) {
                                lines.add(receivedEarlier(source, before));
                            }
                        });
        return lines;
    }

    /** What is no longer read, as quarter and code. */
    List<String> setAside() {
        return setAside;
    }

    private Map<String, SubmissionSource> receivedOnce() {
        Map<String, SubmissionSource> once = new TreeMap<>(earlier);
        once.putAll(toBeJudged);
        return once;
    }

    private boolean isEarlier(SubmissionSource source, KnownSubmission before) {
        return isBefore(source, source.receivedAt(before.receivedAt()));
    }

    private SubmissionSource firstReceived(SubmissionSource one, SubmissionSource other) {
        return isBefore(/* source= */ other, /* known= */ one) ? other : one;
    }

    private boolean isBefore(SubmissionSource source, SubmissionSource known) {
        if (source.receivedAt().equals(known.receivedAt())) {
            return false;
        }
        boolean isRefused = isRefusedForItsTime(source);
        return isRefused == isRefusedForItsTime(known)
                ? source.receivedAt().isBefore(known.receivedAt())
                : !isRefused;
    }

    /**
     * Whether rejected bytes may be judged otherwise now: by other rules, or because they came in
     * time after all.
     */
    private boolean isToBeJudgedAgain(KnownSubmission before, SubmissionSource source) {
        if (!before.status().equals(CheckedSubmission.REJECTED)) {
            return false;
        }
        return !before.judgeDigest().equals(checker.judgeDigest())
                || (isRefusedForItsTime(source.receivedAt(before.receivedAt()))
                        && !isRefusedForItsTime(source));
    }

    private boolean isRefusedForItsTime(SubmissionSource source) {
        return checker.ofReceipt(source).stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static String receivedEarlier(SubmissionSource source, KnownSubmission before) {
        return "%s %s: %s → %s: %s"
                .formatted(
                        source.quarter(),
                        source.unit().code(),
                        LoadClock.shown(before.receivedAt()),
                        LoadClock.shown(source.receivedAt()),
                        source.receivedAt().isBefore(before.receivedAt())
                                ? RECEIVED_EARLIER
                                : RECEIVED_AGAIN);
    }

    /** What to say of bytes that came again, unless they are the ones that count. */
    private Optional<String> repeat(SubmissionSource source, KnownSubmission before) {
        String unit = source.quarter() + " " + source.unit().code() + ": ";
        if (before.status().equals(CheckedSubmission.REJECTED)) {
            return Optional.of(unit + REJECTED_BEFORE);
        }
        List<String> withdrawn =
                decisions
                        .about(
                                Decision.WITHDRAWAL,
                                source.quarter().toString(),
                                source.unit().level(),
                                source.unit().code())
                        .stream()
                        .map(Decision::digest)
                        .toList();
        if (withdrawn.contains(source.digest())) {
            return Optional.of(unit + WITHDRAWN);
        }
        if (!withdrawn.isEmpty()) {
            return Optional.empty(); // which one counts instead is not known here
        }
        return before.isCurrent() ? Optional.empty() : Optional.of(unit + ANOTHER_COUNTS);
    }
}
