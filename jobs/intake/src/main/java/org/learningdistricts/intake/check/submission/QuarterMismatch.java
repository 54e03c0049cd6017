package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.LabelForm;
import org.learningdistricts.intake.normalise.QuarterText;
import org.learningdistricts.intake.reference.Quarter;

/** A quarter on the cover that is not that of the path; one in other words is understood. */
final class QuarterMismatch implements SubmissionCheck {

    private static final String RULE = "quarter-mismatch";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Quarter quarter = submission.scope().quarter();
        submission
                .cover()
                .filled("quarter")
                .filter(entry -> !quarter.toString().equals(entry.cell().value()))
                .ifPresent(
                        entry -> {
                            boolean isMeant =
                                    QuarterText.of(entry.cell().valueText())
                                            .filter(quarter::equals)
                                            .isPresent();
                            findings.addWorded(
                                    isMeant ? LabelForm.RULE : RULE,
                                    entry.place(),
                                    entry.cell().text(),
                                    Worded.of(quarter));
                        });
    }
}
