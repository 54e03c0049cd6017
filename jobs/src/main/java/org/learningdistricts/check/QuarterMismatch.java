package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.LabelForm;
import org.learningdistricts.normalise.QuarterText;
import org.learningdistricts.reference.Quarter;

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
                            findings.add(
                                    isMeant ? LabelForm.RULE : RULE,
                                    entry.place(),
                                    entry.cell().text(),
                                    quarter.toString());
                        });
    }
}
