package org.learningdistricts.intake.receive;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/** A folder of an inbox that is not named for a quarter, or a submission that lies in none. */
final class UnknownQuarter {

    private static final String RULE = "unknown-quarter";
    private static final String EXAMPLE = "2025-Q2";

    private UnknownQuarter() {}

    static void add(Findings findings, String path) {
        findings.add(RULE, Place.file(path), path, EXAMPLE);
    }
}
