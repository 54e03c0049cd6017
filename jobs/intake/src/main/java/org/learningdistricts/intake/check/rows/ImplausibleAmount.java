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
                || !(cell.value() instanceof Number figure)
                || cell.field().isPlausible(figure)) {
            return;
        }
        BigDecimal amount = new BigDecimal(figure.toString());
        String measure = cell.field().measureVi();
        findings.addWorded(
                RULE,
                cell.place(),
                new Worded(cell.text(), Language.VI.number(amount), Language.EN.number(amount)),
                Map.of(
                        "expected",
                        new Worded(
                                "≤ " + most,
                                Language.VI.number(most) + (measure == null ? "" : " " + measure),
                                Language.EN.number(most))));
    }
}
