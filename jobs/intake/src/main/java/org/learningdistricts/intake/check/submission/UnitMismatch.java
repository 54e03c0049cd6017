package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.intake.reference.Unit;

/** A unit on the cover that is not that of the path. A code that lost zeros is told by the path. */
final class UnitMismatch implements SubmissionCheck {

    private static final String RULE = "unit-mismatch";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Unit unit = submission.scope().unit();
        String code = unit.code();
        submission
                .cover()
                .filled("unit-code")
                .filter(entry -> !code.equals(entry.cell().value()))
                .ifPresent(
                        entry -> {
                            String sent = entry.cell().valueText();
                            boolean lostZeros = LeadingZeros.areLost(code, sent);
                            String rule = lostZeros ? LeadingZeros.RULE : RULE;
                            findings.addWorded(
                                    rule, entry.place(), entry.cell().text(), Worded.of(unit));
                        });
    }
}
