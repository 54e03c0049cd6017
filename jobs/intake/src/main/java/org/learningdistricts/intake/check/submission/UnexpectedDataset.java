package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/** A dataset that is not collected from units of this level. */
final class UnexpectedDataset implements SubmissionCheck {

    private static final String RULE = "unexpected-dataset";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (ReadFile file : submission.files()) {
            if (file.use() == ReadFile.FileUse.UNEXPECTED) {
                String levels = String.join(", ", file.contract().unitLevels());
                findings.add(
                        RULE,
                        Place.cell(file.name(), file.sheet(), null, null),
                        file.contract().name(),
                        levels);
            }
        }
    }
}
