package org.learningdistricts.receive;

import java.util.List;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;
import org.learningdistricts.reference.Collection;
import org.learningdistricts.reference.Quarter;

/** The findings about paths in an inbox that are no submission. */
final class DeliveryFindings {

    private DeliveryFindings() {}

    static void ignored(Findings findings, String path) {
        findings.add("ignored-file", Place.file(path), path, null);
    }

    static void irregular(Findings findings, String rule, String path) {
        findings.add(rule, Place.file(path), path, null);
    }

    static void unknownQuarter(Findings findings, String path) {
        findings.add("unknown-quarter", Place.file(path), path, "2025-Q2");
    }

    static void notCollected(Findings findings, Quarter quarter) {
        findings.add("quarter-not-open", Place.file(quarter.toString()), quarter.toString(), "-");
    }

    static void notOpen(Findings findings, String path, Quarter quarter, Collection collection) {
        String window = collection.windowOpens() + " - " + collection.windowCloses();
        findings.add("quarter-not-open", Place.file(path), quarter.toString(), window);
    }

    static void unknownUnit(Findings findings, String path, String code, String unitLevel) {
        findings.add("unknown-unit", Place.file(path), code, unitLevel);
    }

    static void twoForms(Findings findings, String path, List<String> names) {
        findings.add("two-forms", Place.file(path), String.join(", ", names), null);
    }
}
