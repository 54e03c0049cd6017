package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.reader.table.ReadOutcome;

/** A dataset with another number of rows than the control totals say. */
final class RowCountMismatch implements SubmissionCheck {

    private static final String RULE = "row-count-mismatch";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (Totals.Total total : submission.totals().rows()) {
            Object announced = submission.totals().cell(total.row(), "rows").value();
            submission
                    .file(total.dataset())
                    .ifPresent(
                            file -> {
                                if (file.outcome() instanceof ReadOutcome.Read read
                                        && announced instanceof Long count
                                        && count != read.rows()) {
                                    findings.add(
                                            RULE,
                                            submission.totals().place(total.row(), "rows"),
                                            count.toString(),
                                            String.valueOf(read.rows()));
                                }
                            });
        }
    }
}
