package org.learningdistricts.check;

import java.time.LocalDate;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;
import org.learningdistricts.reference.Collection;

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
