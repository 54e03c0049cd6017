package org.learningdistricts.app.load;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.NextMoment;
import org.learningdistricts.app.data.StandingDecisions;
import org.learningdistricts.app.state.KnownSubmission;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.receive.Delivery;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.receive.UnreadablePath;
import org.learningdistricts.lake.Lake;

/** Finds out what a load has to do: what lies in the inboxes, less what is known. */
final class LoadPlanner {

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
        ReceivedSubmissions received =
                new ReceivedSubmissions(
                        known,
                        state.readingFailures(checker.judgeDigest()),
                        checker,
                        StandingDecisions.of(lake));
        InboxLooks looks = new InboxLooks(state.sightings());
        List<String> unsettled = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
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
            delivery.submissions().forEach(received::add);
        }
        request.again().forEach(received::add);
        Map<String, SubmissionSource> sources = received.toBeJudged();
        String loadId = LoadClock.sortableId(NextMoment.ofLoad(now, request.folder(), lake, state));
        return new LoadPlan(
                loadId,
                sources,
                kinds(sources.values(), known),
                SubmissionGroups.of(loadId, sources.values(), processors),
                received.receipts(),
                received.asKnown(),
                looks.untold(),
                looks.changes(),
                lake.unrecordedGroups(),
                received.repeats(),
                unsettled,
                unreadable,
                received.setAside(),
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

    private static String unreadable(UnreadablePath path) {
        String reason = Faults.describe(path.cause()).orElseGet(() -> Faults.reason(path.cause()));
        return path.shown() + ": " + reason;
    }
}
