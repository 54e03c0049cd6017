package org.learningdistricts.receive;

import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;

/** A receipt time noted for a code of no unit that submits for the quarter. */
final class ReceiptOfUnknownUnit {

    private static final String RULE = "receipt-of-unknown-unit";

    private ReceiptOfUnknownUnit() {}

    static void add(Findings findings, Place place, String code) {
        findings.add(RULE, place, code, null);
    }
}
