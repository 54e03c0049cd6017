package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;

/**
 * A dataset that was sent and has no row in the control totals. Of totals that lack the column of
 * datasets only that is said.
 */
final class MissingTotalsRow implements SubmissionCheck {

    private static final String RULE = "missing-totals-row";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Contract totals = submission.scope().contracts().totals();
        boolean canTell =
                submission
                        .file(totals)
                        .filter(ReadFile::isRead)
                        .filter(
                                file ->
                                        totals.withRole("dataset").stream()
                                                .allMatch(file::hasColumn))
                        .isPresent();
        if (!canTell) {
            return;
        }
        for (Contract dataset : submission.expectedDatasets()) {
            if (submission.file(dataset).isPresent() && submission.totals().of(dataset).isEmpty()) {
                Place place = submission.totals().place(null, "dataset");
                findings.addWorded(RULE, place, dataset.name(), Worded.of(dataset));
            }
        }
    }
}
