package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/** A sheet that is no table of the template. */
final class IgnoredSheet {

    private static final String RULE = "ignored-sheet";

    private IgnoredSheet() {}

    static void add(Findings findings, String file, String sheet) {
        findings.add(RULE, Place.cell(file, sheet, null, null), sheet, null);
    }
}
