package org.learningdistricts.intake.check.rows;

import java.math.BigDecimal;
import java.util.Map;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.Worded;

/** A figure so large that it must be in another unit of measure, such as đồng for millions. */
final class ImplausibleAmount implements CellCheck {

    private static final String RULE = "implausible-amount";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        Long most = cell.field().plausibleMost();
        if (most == null
                || !(cell.value() instanceof BigDecimal amount)
                || cell.field().isPlausible(amount)) {
            return;
        }
        findings.addWorded(
                RULE,
                cell.place(),
                new Worded(cell.text(), Language.VI.number(amount), Language.EN.number(amount)),
                Map.of(
                        "expected",
                        new Worded(
                                "≤ " + most, Language.VI.number(most), Language.EN.number(most))));
    }
}
