package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;

/** A second file or sheet of a table, with other figures: which of them counts? */
final class CopyOfTable implements SubmissionCheck {

    private static final String RULE = "copy-of-table";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (ReadFile file : submission.files()) {
            if (file.use() == ReadFile.FileUse.COPY) {
                findings.addWorded(
                        RULE,
                        Place.cell(file.name(), file.sheet(), null, null),
                        file.sheet() == null ? file.name() : file.sheet(),
                        Worded.of(file.contract()));
            }
        }
    }
}
