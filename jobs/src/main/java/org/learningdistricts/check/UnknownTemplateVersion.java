package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;

/** A cover made from a template that this program does not know. */
final class UnknownTemplateVersion implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        String version = submission.scope().contracts().version();
        submission
                .cover()
                .filled("template-version")
                .filter(entry -> !version.equals(entry.cell().value()))
                .ifPresent(
                        entry ->
                                findings.add(
                                        "unknown-template-version",
                                        entry.place(),
                                        entry.cell().text(),
                                        version));
    }
}
