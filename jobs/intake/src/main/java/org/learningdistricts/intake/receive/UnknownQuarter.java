package org.learningdistricts.intake.receive;

import java.util.Map;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;

/** A folder of an inbox that is not named for a quarter, or a submission that lies in none. */
final class UnknownQuarter {

    private static final String RULE = "unknown-quarter";
    private static final String EXAMPLE = "2025-Q2";

    private UnknownQuarter() {}

    /**
     * @param meant which quarter may be meant, and what to do then; empty if nothing tells
     */
    static void add(Findings findings, String path, Worded meant) {
        findings.addWorded(
                RULE,
                Place.file(path),
                Worded.of(path),
                Map.of("expected", Worded.of(EXAMPLE), "meant", meant));
    }
}
