package org.learningdistricts.job;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.learningdistricts.check.CheckedSubmission;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.receive.Delivery;
import org.learningdistricts.receive.Inbox;
import org.learningdistricts.receive.Reception;
import org.learningdistricts.receive.SubmissionSource;
import org.learningdistricts.state.KnownSubmission;
import org.learningdistricts.state.StateDatabase;

/** Finds out what a load has to do: what lies in the inboxes, less what is known. */
final class LoadPlanner {

    private static final String REJECTED_BEFORE =
            "bản này đã bị từ chối trước đây / this version was rejected before";
    private static final String ANOTHER_COUNTS =
            "bản này đã nhận trước đây nhưng bản khác đang có hiệu lực; muốn dùng lại, hãy tăng"
                    + " sequence trên bìa / this version was received before but another one"
                    + " counts; to return to it, raise the sequence on its cover";

    private final Inbox inbox;
    private final StateDatabase state;
    private final Lake lake;
    private final String judgeDigest;

    LoadPlanner(Inbox inbox, StateDatabase state, Lake lake, String judgeDigest) {
        this.inbox = inbox;
        this.state = state;
        this.lake = lake;
        this.judgeDigest = judgeDigest;
    }

    LoadPlan plan(LoadRequest request, LocalDateTime now, boolean releaseIsStale, int processors) {
        Map<String, KnownSubmission> known = state.submissions();
        Map<String, Integer> failures = state.readingFailures(judgeDigest);
        Map<String, SubmissionSource> sources = new TreeMap<>();
        Map<String, Finding> findings = new LinkedHashMap<>();
        List<String> repeats = new ArrayList<>();
        List<String> unsettled = new ArrayList<>();
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
            delivery.findings().stream()
                    .filter(this::isNew)
                    .forEach(f -> findings.putIfAbsent(f.id(), f));
            for (SubmissionSource source : delivery.submissions()) {
                KnownSubmission before = known.get(source.submissionId());
                if (failures.getOrDefault(source.submissionId(), 0)
                        >= UnfinishedReadings.SET_ASIDE_AFTER) {
                    setAside.add(source.quarter() + "/" + source.unit().code());
                } else if (before == null) {
                    sources.merge(source.submissionId(), source, LoadPlanner::firstReceived);
                } else if (isToBeJudgedAgain(before)) {
                    // What is sent again was received when it was first received.
                    sources.putIfAbsent(
                            source.submissionId(), source.receivedAt(before.receivedAt()));
                } else {
                    repeat(source, before).ifPresent(repeats::add);
                }
            }
        }
        String loadId = LoadClock.sortableId(after(state.lastRecordedAt(), now));
        return new LoadPlan(
                loadId,
                sources,
                SubmissionGroups.of(loadId, sources.values(), processors),
                List.copyOf(findings.values()),
                lake.unrecordedGroups(),
                repeats,
                unsettled,
                setAside,
                releaseIsStale);
    }

    /** Identifiers of loads go up, even if the clock was put back. */
    private static LocalDateTime after(Optional<LocalDateTime> last, LocalDateTime now) {
        return last.map(LoadClock::next).filter(next -> next.isAfter(now)).orElse(now);
    }

    /**
     * The same bytes in two inboxes were received when they first were, whichever is read first.
     */
    private static SubmissionSource firstReceived(SubmissionSource one, SubmissionSource other) {
        return other.receivedAt().isBefore(one.receivedAt()) ? other : one;
    }

    private boolean isNew(Finding finding) {
        return !state.knowsDeliveryFinding(finding.id());
    }

    private boolean isToBeJudgedAgain(KnownSubmission known) {
        return known.status().equals(CheckedSubmission.REJECTED)
                && !known.judgeDigest().equals(judgeDigest);
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
