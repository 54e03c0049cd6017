package org.learningdistricts.intake.receive;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/** Two receipt times of one unit that differ. */
final class RepeatedReceiptTime {

    private static final String RULE = "repeated-receipt-time";

    private RepeatedReceiptTime() {}

    static void add(Findings findings, Place place, String value, String earlier) {
        findings.add(RULE, place, value, earlier);
    }
}
