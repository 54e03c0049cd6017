package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;
import org.learningdistricts.read.ReadOutcome;

/** A file in another format than CSV. */
final class UnsupportedFormat implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (ReadFile file : submission.files()) {
            if (file.outcome() instanceof ReadOutcome.Unsupported other) {
                findings.add("unsupported-format", Place.file(file.name()), other.format(), "csv");
            }
        }
    }
}
