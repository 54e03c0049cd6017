package org.learningdistricts.intake.receive;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/** A receipt time noted for a code of no unit that submits for the quarter. */
final class ReceiptOfUnknownUnit {

    private static final String RULE = "receipt-of-unknown-unit";

    private ReceiptOfUnknownUnit() {}

    static void add(Findings findings, Place place, String code) {
        findings.add(RULE, place, code, null);
    }
}
