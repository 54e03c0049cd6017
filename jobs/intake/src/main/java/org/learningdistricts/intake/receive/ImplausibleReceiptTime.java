package org.learningdistricts.intake.receive;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/** A receipt time too far from the quarter to be meant. It would decide which version counts. */
final class ImplausibleReceiptTime {

    private static final String RULE = "implausible-receipt-time";

    private ImplausibleReceiptTime() {}

    static void add(Findings findings, Place place, String value, String plausible) {
        findings.add(RULE, place, value, plausible);
    }
}
