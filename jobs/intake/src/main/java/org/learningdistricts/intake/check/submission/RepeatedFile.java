package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;

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
                Contract table = file.contract();
                findings.addWorded(
                        RULE,
                        Place.cell(file.name(), file.sheet(), null, null),
                        table.name(),
                        new Worded(table.name() + ".csv", table.titleVi(), table.titleEn()));
            }
        }
    }
}
