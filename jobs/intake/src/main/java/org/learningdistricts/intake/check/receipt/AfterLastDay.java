package org.learningdistricts.intake.check.receipt;

import java.time.LocalDate;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.reference.Collection;

/** Received after the last day on which the calendar takes submissions, if it has one. */
final class AfterLastDay implements ReceiptCheck {

    static final String RULE = "after-last-day";

    @Override
    public void check(LocalDate received, Collection collection, Findings findings) {
        LocalDate last = collection.lastDay();
        if (last != null && received.isAfter(last)) {
            findings.add(RULE, Place.nowhere(), received.toString(), last.toString());
        }
    }
}
