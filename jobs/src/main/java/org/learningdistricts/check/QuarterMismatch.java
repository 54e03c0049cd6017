package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;

/** A quarter on the cover that is not that of the path. */
final class QuarterMismatch implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        String quarter = submission.scope().quarter().toString();
        submission
                .cover()
                .filled("quarter")
                .filter(entry -> !quarter.equals(entry.cell().value()))
                .ifPresent(
                        entry ->
                                findings.add(
                                        "quarter-mismatch",
                                        entry.place(),
                                        entry.cell().text(),
                                        quarter));
    }
}
