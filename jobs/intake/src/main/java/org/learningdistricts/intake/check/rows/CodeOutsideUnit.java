package org.learningdistricts.intake.check.rows;

import java.util.Map;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Scope;

/** A code of a unit in force that the submitting unit does not report for. */
final class CodeOutsideUnit implements CellCheck {

    private static final String RULE = "code-outside-unit";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        Scope scope = cell.scope();
        Field field = cell.field();
        if (field.unitCode() != null
                && cell.value() instanceof String code
                && scope.unitInForce(code).isPresent()
                && scope.unitsOf(field).stream().noneMatch(u -> u.code().equals(code))) {
            Worded sent = scope.unitInForce(code).map(Worded::of).orElseGet(() -> Worded.of(code));
            findings.addWorded(
                    RULE, cell.place(), sent, Map.of("expected", SubmittedUnits.of(cell)));
        }
    }
}
