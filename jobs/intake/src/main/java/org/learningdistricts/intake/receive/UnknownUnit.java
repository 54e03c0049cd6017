package org.learningdistricts.intake.receive;

import java.util.Map;
import java.util.Optional;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.reference.Unit;

/** A submission under a code of no unit that submits for the quarter. */
final class UnknownUnit {

    private static final String RULE = "unknown-unit";

    private UnknownUnit() {}

    /**
     * Adds the finding.
     *
     * @param meant the unit that the name may mean
     */
    static void add(
            Findings findings, String path, String code, String unitLevel, Optional<Unit> meant) {
        Worded expected =
                meant.map(
                                unit ->
                                        new Worded(
                                                unit.code(),
                                                unit.code() + ", nếu là báo cáo của " + unit.name(),
                                                unit.code() + " if it is that of " + unit.name()))
                        .orElseGet(
                                () ->
                                        new Worded(
                                                unitLevel,
                                                "mã của đơn vị nộp báo cáo",
                                                "the code of the submitting unit"));
        findings.addWorded(RULE, Place.file(path), Worded.of(code), Map.of("expected", expected));
    }
}
