package org.learningdistricts.job;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    LoadPlan plan(LoadRequest request, LocalDateTime now, boolean releaseIsStale) {
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
                } else if (known.get().isToBeJudgedAgain(judgeDigest)) {
                    sources.putIfAbsent(source.submissionId(), known.get().asReceivedFirst(source));
                } else {
                    repeat(source, known.get()).ifPresent(repeats::add);
                }
            }
        }
        String loadId = LoadClock.sortableId(now);
        return new LoadPlan(
                loadId,
                sources,
                SubmissionGroups.of(loadId, sources.values()),
                findings,
                lake.unrecordedGroups(),
                repeats,
                releaseIsStale);
    }
}
