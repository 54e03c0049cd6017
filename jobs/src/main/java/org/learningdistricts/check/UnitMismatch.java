package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;

/** A unit on the cover that is not that of the path. */
final class UnitMismatch implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        String code = submission.scope().unit().code();
        submission
                .cover()
                .filled("unit-code")
                .filter(entry -> !code.equals(entry.cell().value()))
                .ifPresent(
                        entry ->
                                findings.add(
                                        "unit-mismatch", entry.place(), entry.cell().text(), code));
    }
}
