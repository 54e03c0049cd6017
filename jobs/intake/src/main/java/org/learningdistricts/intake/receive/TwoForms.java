package org.learningdistricts.intake.receive;

import java.util.List;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/** A unit with two submissions in one delivery, such as a folder and a workbook. */
final class TwoForms {

    private static final String RULE = "two-forms";

    private TwoForms() {}

    static void add(Findings findings, String path, List<String> names) {
        findings.add(RULE, Place.file(path), String.join(", ", names), null);
    }
}
