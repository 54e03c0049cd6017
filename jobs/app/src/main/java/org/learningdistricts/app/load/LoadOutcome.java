package org.learningdistricts.app.load;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.reference.Quarter;

/**
 * What one load did.
 *
 * @param notes what to say about the reference data
 * @param isNothingNew whether it found nothing to do and changed nothing
 * @param judged how many submissions it was to judge
 * @param counts what it judged
 * @param quarters of which something was new
 * @param rejected submissions that it rejected, without their rows
 * @param deliveryFindings new findings about the delivery itself
 * @param repeats what to say about submissions that were sent again
 * @param unsettled submissions that were still being written and are left for the next load
 * @param failures submissions that the disk did not give or the program failed to read, with the
 *     reason
 * @param setAside submissions that were not tried again because they failed too often
 * @param releaseId the release that it built and published, or nothing
 * @param removedReleases the releases that were no longer to be kept
 */
public record LoadOutcome(
        List<String> notes,
        boolean isNothingNew,
        int judged,
        LoadCounts counts,
        SortedSet<Quarter> quarters,
        List<CheckedSubmission> rejected,
        List<Finding> deliveryFindings,
        List<String> repeats,
        List<String> unsettled,
        List<String> failures,
        List<String> setAside,
        Optional<String> releaseId,
        List<String> removedReleases) {

    /** Whether something that offices sent needs their attention. */
    public boolean hasRejections() {
        return !rejected.isEmpty()
                || deliveryFindings.stream()
                        .anyMatch(finding -> finding.severity().word().equals("error"));
    }
}
