package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Findings;

/** A cover made from a template that this program does not know. */
final class UnknownTemplateVersion implements SubmissionCheck {

    private static final String RULE = "unknown-template-version";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Contracts contracts = submission.scope().contracts();
        submission
                .cover()
                .filled("template-version")
                .filter(entry -> !isKnown(contracts, entry.cell().valueText()))
                .ifPresent(
                        entry ->
                                findings.add(
                                        RULE,
                                        entry.place(),
                                        entry.cell().text(),
                                        contracts.version()));
    }

    private static boolean isKnown(Contracts contracts, String version) {
        return version.equals(contracts.version()) || contracts.formWords().mapsTemplate(version);
    }
}
