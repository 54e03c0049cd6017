package org.learningdistricts.check;

import java.time.LocalDate;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;

/** Received after the last day on which the calendar takes submissions, if it has one. */
final class AfterLastDay implements SubmissionCheck {

    private static final String RULE = "after-last-day";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        LocalDate received = submission.source().receivedAt().toLocalDate();
        LocalDate last = submission.collection().lastDay();
        if (last != null && received.isAfter(last)) {
            findings.add(RULE, Place.nowhere(), received.toString(), last.toString());
        }
    }
}
