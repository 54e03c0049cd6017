package org.learningdistricts.app.load;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.learningdistricts.answers.answer.DeliveryAnswer;
import org.learningdistricts.app.state.KnownSubmission;
import org.learningdistricts.app.state.Sighting;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Quarter;

/**
 * What one load has to do.
 *
 * @param loadId identifies the load; later loads have greater identifiers
 * @param sources submissions to judge, by submission identifier
 * @param kinds what each of them is among those of its unit and quarter
 * @param groups the same submissions in the groups in which they are committed
 * @param receipts submissions that were judged before and were received earlier than was known, by
 *     submission identifier
 * @param asKnown all that were received earlier than was known, also those that are judged again,
 *     as they were known
 * @param deliveryFindings findings about the delivery that were not told before, or are there again
 * @param sightings what of them, and of those that were told, is otherwise than at the last look
 * @param unrecorded groups that a load which was killed committed but did not record
 * @param repeats what to say about submissions that were sent again
 * @param unsettled submissions that are still being written
 * @param unreadable what the disk does not give the bytes of, with the reason
 * @param setAside submissions that the program failed to read too often
 * @param releaseIsStale whether the current release lacks something that is in the lake
 */
record LoadPlan(
        String loadId,
        Map<String, SubmissionSource> sources,
        Map<String, VersionKind> kinds,
        List<SubmissionGroup> groups,
        Map<String, SubmissionSource> receipts,
        Map<String, KnownSubmission> asKnown,
        List<Finding> deliveryFindings,
        List<Sighting> sightings,
        List<String> unrecorded,
        List<String> repeats,
        List<String> unsettled,
        List<String> unreadable,
        List<String> setAside,
        boolean releaseIsStale) {

    /** Whether something is judged of a unit of which something was known. */
    boolean hasCorrections() {
        return kinds.values().stream().anyMatch(kind -> kind != VersionKind.FIRST);
    }

    boolean judges(String submissionId) {
        return sources.containsKey(submissionId);
    }

    SubmissionSource source(String submissionId) {
        return Objects.requireNonNull(sources.get(submissionId), submissionId);
    }

    /** The quarters of which something is judged or was received earlier than was known. */
    SortedSet<Quarter> quarters() {
        SortedSet<Quarter> quarters = new TreeSet<>();
        sources.values().forEach(source -> quarters.add(source.quarter()));
        receipts.values().forEach(source -> quarters.add(source.quarter()));
        return quarters;
    }

    /** Whether there is nothing to do at all. */
    boolean isEmpty() {
        return sources.isEmpty()
                && receipts.isEmpty()
                && deliveryFindings.isEmpty()
                && unrecorded.isEmpty()
                && !releaseIsStale;
    }

    /** What there is to say about the delivery. */
    DeliveryAnswer deliveryAnswer() {
        return new DeliveryAnswer(loadId, deliveryFindings, Sighting.inboxes(sightings));
    }

    /** The name of the release that the load makes. */
    String releaseId() {
        return loadId;
    }

    /** The group that holds the earlier receipt times of submissions of a quarter. */
    String receiptGroupId(Quarter quarter) {
        return loadId + "-receipt-" + quarter;
    }

    /** The group that holds the findings about the delivery. */
    String deliveryGroupId() {
        return loadId + "-delivery";
    }
}
