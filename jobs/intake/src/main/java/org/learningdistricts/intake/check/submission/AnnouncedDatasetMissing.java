package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;

/** A dataset whose rows the control totals announce and that was not sent: something got lost. */
final class AnnouncedDatasetMissing implements SubmissionCheck {

    private static final String RULE = "announced-dataset-missing";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (Totals.Total total : submission.totals().rows()) {
            Object rows = submission.totals().cell(total.row(), "rows").value();
            if (!submission.isSent(total.dataset()) && rows instanceof Long count && count > 0) {
                findings.addWorded(
                        RULE,
                        submission.totals().place(total.row(), "rows"),
                        count.toString(),
                        Worded.of(total.dataset()));
            }
        }
    }
}
