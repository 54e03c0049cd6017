package org.learningdistricts.intake.receive;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/** A submission under a code of no unit that submits for the quarter. */
final class UnknownUnit {

    private static final String RULE = "unknown-unit";

    private UnknownUnit() {}

    static void add(Findings findings, String path, String code, String unitLevel) {
        findings.add(RULE, Place.file(path), code, unitLevel);
    }
}
