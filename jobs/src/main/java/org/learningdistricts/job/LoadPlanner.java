package org.learningdistricts.job;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.learningdistricts.check.CheckedSubmission;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.receive.Delivery;
import org.learningdistricts.receive.Inbox;
import org.learningdistricts.receive.SubmissionSource;
import org.learningdistricts.state.KnownSubmission;
import org.learningdistricts.state.StateDatabase;

/** Finds out what a load has to do: what lies in the inboxes, less what is known. */
final class LoadPlanner {

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
        Map<String, SubmissionSource> sources = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        List<String> repeats = new ArrayList<>();
        for (Path folder : request.inboxes()) {
            Delivery delivery =
                    inbox.receive(
                            folder, request.quarters(), request.receivedAt(), now, this::isKnown);
            delivery.findings().stream().filter(this::isNew).forEach(findings::add);
            for (SubmissionSource source : delivery.submissions()) {
                Optional<KnownSubmission> known = state.submission(source.submissionId());
                if (known.isEmpty()) {
                    sources.putIfAbsent(source.submissionId(), source);
                } else if (isToBeJudgedAgain(known.get())) {
                    sources.putIfAbsent(
                            source.submissionId(), receivedAt(source, known.get().receivedAt()));
                } else {
                    repeat(source).ifPresent(repeats::add);
                }
            }
        }
        String loadId = LoadClock.sortableId(now);
        return new LoadPlan(
                loadId,
                sources,
                SubmissionGroups.of(loadId, sources.values(), processors),
                findings,
                lake.unrecordedGroups(),
                repeats,
                releaseIsStale);
    }

    private boolean isKnown(String submissionId) {
        return state.submission(submissionId).isPresent();
    }

    private boolean isNew(Finding finding) {
        return !state.knowsDeliveryFinding(finding.id());
    }

    private boolean isToBeJudgedAgain(KnownSubmission known) {
        return known.status().equals(CheckedSubmission.REJECTED)
                && !known.judgeDigest().equals(judgeDigest);
    }

    /** What is sent again was received when it was first received. */
    private static SubmissionSource receivedAt(SubmissionSource source, LocalDateTime moment) {
        return new SubmissionSource(
                source.submissionId(),
                source.quarter(),
                source.unit(),
                source.form(),
                source.path(),
                source.files(),
                source.ignored(),
                source.digest(),
                moment);
    }

    /** Tells that accepted bytes came again although newer ones count. */
    private Optional<String> repeat(SubmissionSource source) {
        return state.current(
                        source.quarter().toString(), source.unit().level(), source.unit().code())
                .filter(current -> !current.submissionId().equals(source.submissionId()))
                .map(
                        current ->
                                ("%1$s %2$s: đã nhận bản này trước đây và bản khác đang có hiệu"
                                                + " lực; muốn dùng lại, hãy tăng sequence trên bìa / this"
                                                + " version was received before and another one counts;"
                                                + " to return to it, raise the sequence on its cover")
                                        .formatted(source.quarter(), source.unit().code()));
    }
}
