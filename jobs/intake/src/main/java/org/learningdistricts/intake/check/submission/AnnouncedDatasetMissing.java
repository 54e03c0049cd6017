package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.check.reading.Totals;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Cell;

/**
 * A dataset whose rows the control totals announce and that was not sent: something got lost, be it
 * that its control totals show it.
 */
final class AnnouncedDatasetMissing implements SubmissionCheck {

    private static final String RULE = "announced-dataset-missing";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (Totals.Total total : submission.totals().rows()) {
            Cell rows = submission.totals().cell(total.row(), "rows");
            boolean isAnnounced =
                    rows.value() instanceof Long count
                            ? count > 0
                            : submission.totals().isLost(total.row(), "rows");
            if (!submission.isSent(total.dataset()) && isAnnounced) {
                findings.addWorded(
                        RULE,
                        submission.totals().place(total.row(), "rows"),
                        rows.isFilled() ? rows.valueText() : rows.text(),
                        Worded.of(total.dataset()));
            }
        }
    }
}
