package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/**
 * A table that was sent in two files, such as one with the technical and one with the Vietnamese
 * name.
 */
final class RepeatedFile implements SubmissionCheck {

    private static final String RULE = "repeated-file";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (ReadFile file : submission.files()) {
            if (file.use() == ReadFile.FileUse.REPEATED) {
                String table = file.contract().name();
                findings.add(
                        RULE,
                        Place.cell(file.name(), file.sheet(), null, null),
                        table,
                        table + ".csv");
            }
        }
    }
}
