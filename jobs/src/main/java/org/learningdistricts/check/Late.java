package org.learningdistricts.check;

import java.time.LocalDate;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;

/** Received after the due day, 20th of the last month (TT 19/2020, NĐ 09/2019). */
final class Late implements SubmissionCheck {

    private static final String RULE = "late";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        LocalDate received = submission.source().receivedAt().toLocalDate();
        LocalDate due = submission.collection().dueDay();
        if (received.isAfter(due)) {
            findings.add(RULE, Place.nowhere(), received.toString(), due.toString());
        }
    }
}
