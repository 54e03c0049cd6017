package org.learningdistricts.intake.receive;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/** A receipt time that is none, or a list of them that cannot be read. */
final class UnreadableReceiptTime {

    private static final String RULE = "unreadable-receipt-time";
    private static final String EXAMPLE = "2025-03-18T09:30:00";

    private UnreadableReceiptTime() {}

    static void add(Findings findings, Place place, @Nullable String value) {
        findings.add(RULE, place, value, EXAMPLE);
    }
}
