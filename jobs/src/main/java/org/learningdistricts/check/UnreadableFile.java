package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;
import org.learningdistricts.read.ReadOutcome;

/** A file that cannot be read as a table. */
final class UnreadableFile implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (ReadFile file : submission.files()) {
            if (file.outcome() instanceof ReadOutcome.Unreadable bad) {
                Place place = Place.cell(file.name(), bad.line(), null);
                findings.add("unreadable-file", place, bad.reason(), bad.expected());
            }
        }
    }
}
