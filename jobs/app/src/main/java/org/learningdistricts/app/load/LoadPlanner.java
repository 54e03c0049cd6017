package org.learningdistricts.app.load;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.NextMoment;
import org.learningdistricts.app.state.KnownSubmission;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.receive.Delivery;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.receive.UnreadablePath;
import org.learningdistricts.lake.Lake;

/** Finds out what a load has to do: what lies in the inboxes, less what is known. */
final class LoadPlanner {

    private static final String REJECTED_BEFORE =
            "bản này đã bị từ chối trước đây / this version was rejected before";
    private static final String ANOTHER_COUNTS =
            "bản này đã nhận trước đây nhưng bản khác đang có hiệu lực; muốn dùng lại, hãy tăng"
                    + " sequence trên bìa / this version was received before but another one"
                    + " counts; to return to it, raise the sequence on its cover";

    private static final String RECEIVED_EARLIER =
            "thời điểm nhận được tính lại theo lần sớm hơn / the earlier time of receipt counts"
                    + " now";
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Inbox inbox;
    private final StateDatabase state;
    private final Lake lake;
    private final SubmissionChecker checker;

    LoadPlanner(Inbox inbox, StateDatabase state, Lake lake, SubmissionChecker checker) {
        this.inbox = inbox;
        this.state = state;
        this.lake = lake;
        this.checker = checker;
    }

    LoadPlan plan(LoadRequest request, LocalDateTime now, boolean releaseIsStale, int processors) {
        Map<String, KnownSubmission> known = state.submissions();
        Map<String, Integer> failures = state.readingFailures(checker.judgeDigest());
        Map<String, SubmissionSource> sources = new TreeMap<>();
        Map<String, SubmissionSource> receipts = new TreeMap<>();
        InboxLooks looks = new InboxLooks(state.sightings());
        List<String> repeats = new ArrayList<>();
        List<String> unsettled = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        List<String> setAside = new ArrayList<>();
        Reception reception =
                new Reception(
                        request.quarters(),
                        request.receivedAt(),
                        now,
                        request.rest(),
                        known::containsKey);
        for (Path folder : request.inboxes()) {
            Delivery delivery = inbox.receive(folder, reception);
            unsettled.addAll(delivery.unsettled());
            delivery.unreadable().stream().map(LoadPlanner::unreadable).forEach(unreadable::add);
            looks.add(folder, delivery);
            for (SubmissionSource source : delivery.submissions()) {
                String id = source.submissionId();
                KnownSubmission before = known.get(id);
                if (failures.getOrDefault(id, 0) >= UnfinishedReadings.SET_ASIDE_AFTER) {
                    setAside.add(source.quarter() + "/" + source.unit().code());
                } else if (before == null) {
                    sources.merge(id, source, LoadPlanner::firstReceived);
                } else if (isToBeJudgedAgain(before, source)) {
                    // What is sent again was received when it was first received.
                    SubmissionSource first =
                            firstReceived(source, source.receivedAt(before.receivedAt()));
                    sources.merge(id, first, LoadPlanner::firstReceived);
                } else if (source.receivedAt().isBefore(before.receivedAt())) {
                    receipts.merge(id, source, LoadPlanner::firstReceived);
                } else {
                    repeat(source, before).ifPresent(repeats::add);
                }
            }
        }
        receipts.keySet().removeAll(sources.keySet());
        List<SubmissionSource> receivedOnce = new ArrayList<>(sources.values());
        receivedOnce.addAll(receipts.values());
        Map<String, KnownSubmission> asKnown = new TreeMap<>();
        for (SubmissionSource source : receivedOnce) {
            KnownSubmission before = known.get(source.submissionId());
            if (before != null && source.receivedAt().isBefore(before.receivedAt())) {
                asKnown.put(source.submissionId(), before);
                repeats.add(receivedEarlier(source, before));
            }
        }
        String loadId = LoadClock.sortableId(NextMoment.ofLoad(now, request.folder(), lake, state));
        return new LoadPlan(
                loadId,
                sources,
                kinds(sources.values(), known),
                SubmissionGroups.of(loadId, sources.values(), processors),
                receipts,
                asKnown,
                looks.untold(),
                looks.changes(),
                lake.unrecordedGroups(),
                repeats,
                unsettled,
                unreadable,
                setAside,
                releaseIsStale);
    }

    private static Map<String, VersionKind> kinds(
            Collection<SubmissionSource> sources, Map<String, KnownSubmission> known) {
        Set<String> units = new HashSet<>();
        known.keySet().forEach(id -> units.add(unitOf(id)));
        Map<String, VersionKind> kinds = new HashMap<>();
        for (SubmissionSource source : sources) {
            String id = source.submissionId();
            boolean isFirst = units.add(unitOf(id));
            kinds.put(
                    id,
                    known.containsKey(id)
                            ? VersionKind.AGAIN
                            : isFirst ? VersionKind.FIRST : VersionKind.CORRECTION);
        }
        return kinds;
    }

    /** Quarter, level and code, with which an identifier begins. */
    private static String unitOf(String submissionId) {
        return submissionId.substring(0, submissionId.lastIndexOf(':'));
    }

    /**
     * The same bytes were received when they first were, whichever inbox or load brings that time.
     */
    private static SubmissionSource firstReceived(SubmissionSource one, SubmissionSource other) {
        return other.receivedAt().isBefore(one.receivedAt()) ? other : one;
    }

    private static String unreadable(UnreadablePath path) {
        String reason = Faults.describe(path.cause()).orElseGet(() -> Faults.reason(path.cause()));
        return path.shown() + ": " + reason;
    }

    /**
     * Whether rejected bytes may be judged otherwise now: by other rules, or because they came in
     * time after all.
     */
    private boolean isToBeJudgedAgain(KnownSubmission known, SubmissionSource source) {
        if (!known.status().equals(CheckedSubmission.REJECTED)) {
            return false;
        }
        return !known.judgeDigest().equals(checker.judgeDigest())
                || (isRefusedForItsTime(source.receivedAt(known.receivedAt()))
                        && !isRefusedForItsTime(source));
    }

    private boolean isRefusedForItsTime(SubmissionSource source) {
        return checker.ofReceipt(source).stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static String receivedEarlier(SubmissionSource source, KnownSubmission known) {
        return "%s %s: %s → %s: %s"
                .formatted(
                        source.quarter(),
                        source.unit().code(),
                        SHOWN.format(known.receivedAt()),
                        SHOWN.format(source.receivedAt()),
                        RECEIVED_EARLIER);
    }

    /** What to say of bytes that came again, unless they are the ones that count. */
    private static Optional<String> repeat(SubmissionSource source, KnownSubmission known) {
        String unit = source.quarter() + " " + source.unit().code() + ": ";
        if (known.status().equals(CheckedSubmission.REJECTED)) {
            return Optional.of(unit + REJECTED_BEFORE);
        }
        return known.isCurrent() ? Optional.empty() : Optional.of(unit + ANOTHER_COUNTS);
    }
}
