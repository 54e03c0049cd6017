package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Scope;

/** A name that agrees with the code beside it only because a person decided so. */
final class NameByDecision implements CellCheck {

    private static final String RULE = "name-by-decision";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        String name = cell.valueText();
        Scope scope = cell.scope();
        cell.namedUnit()
                .filter(unit -> !scope.reference().names().agree(unit.name(), name))
                .filter(unit -> scope.isNamed(unit, name))
                .ifPresent(
                        unit -> findings.addWorded(RULE, cell.place(), name, Worded.named(unit)));
    }
}
