package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.check.rows.NameDisagrees;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Unit;

/** A name on the cover that is not that of the unit whose code stands there. */
final class CoverNameDisagrees implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Scope scope = submission.scope();
        Unit stated =
                submission
                        .cover()
                        .filled("unit-code")
                        .flatMap(entry -> scope.unitInForce(entry.cell().valueText()))
                        .orElse(scope.unit());
        submission
                .cover()
                .filled("unit-name")
                .filter(entry -> !agree(stated, entry.cell().valueText(), scope))
                .filter(entry -> !agree(scope.unit(), entry.cell().valueText(), scope))
                .ifPresent(
                        entry ->
                                findings.addWorded(
                                        NameDisagrees.RULE,
                                        entry.place(),
                                        entry.cell().text(),
                                        Worded.named(stated)));
    }

    private static boolean agree(Unit unit, String name, Scope scope) {
        return scope.reference().names().agree(unit.name(), name);
    }
}
