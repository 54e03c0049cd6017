package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.check.rows.NameDisagrees;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.reference.Unit;

/** A name on the cover that is not that of the submitting unit. */
final class CoverNameDisagrees implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Unit unit = submission.scope().unit();
        submission
                .cover()
                .filled("unit-name")
                .filter(
                        entry ->
                                !submission
                                        .scope()
                                        .reference()
                                        .names()
                                        .agree(unit.name(), entry.cell().valueText()))
                .ifPresent(
                        entry ->
                                findings.addWorded(
                                        NameDisagrees.RULE,
                                        entry.place(),
                                        entry.cell().text(),
                                        Worded.named(unit)));
    }
}
