package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.finding.Findings;

/** A cover made from an older template whose titles are mapped to the one in use. */
final class OlderTemplate implements SubmissionCheck {

    private static final String RULE = "older-template";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        submission
                .cover()
                .filled("template-version")
                .filter(
                        entry ->
                                submission
                                        .scope()
                                        .contracts()
                                        .formWords()
                                        .mapsTemplate(entry.cell().valueText()))
                .ifPresent(
                        entry ->
                                findings.add(
                                        RULE,
                                        entry.place(),
                                        entry.cell().text(),
                                        submission.scope().contracts().version()));
    }
}
