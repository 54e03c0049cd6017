package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;
import org.learningdistricts.read.ReadOutcome;

/** A byte order mark before the first cell, which was skipped. */
final class ByteOrderMark implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (ReadFile file : submission.files()) {
            if (file.outcome() instanceof ReadOutcome.Read read && read.hasByteOrderMark()) {
                findings.add("byte-order-mark", Place.file(file.name()), null, null);
            }
        }
    }
}
