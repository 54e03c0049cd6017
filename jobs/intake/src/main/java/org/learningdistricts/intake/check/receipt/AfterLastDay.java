package org.learningdistricts.intake.check.receipt;

import java.time.LocalDate;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/**
 * Received after the last day on which the calendar takes submissions, if it has one and people did
 * not open the quarter again.
 */
final class AfterLastDay implements ReceiptCheck {

    static final String RULE = "after-last-day";

    @Override
    public void check(Receipt receipt, Findings findings) {
        LocalDate last = receipt.collection().lastDay();
        if (last != null && receipt.closing() == null && receipt.day().isAfter(last)) {
            findings.add(RULE, Place.nowhere(), receipt.day().toString(), last.toString());
        }
    }
}
