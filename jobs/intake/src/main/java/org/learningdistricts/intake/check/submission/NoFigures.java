package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.reader.table.ReadOutcome;

/** A dataset with rows of which none says a figure, such as a template that was not filled in. */
final class NoFigures implements SubmissionCheck {

    private static final String RULE = "no-figures";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (ReadFile file : submission.files()) {
            if (file.isRead()
                    && file.outcome() instanceof ReadOutcome.Read read
                    && read.rows() > 0
                    && submission.scope().contracts().datasets().contains(file.contract())
                    && file.contract().fields().stream().anyMatch(Field::isFigure)
                    && !file.sums().hasFigures()) {
                findings.addWorded(
                        RULE,
                        Place.cell(file.name(), file.sheet(), null, null),
                        String.valueOf(read.rows()),
                        Worded.of(file.contract()));
            }
        }
    }
}
