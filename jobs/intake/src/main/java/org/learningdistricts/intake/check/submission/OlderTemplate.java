package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Findings;

/** A cover made from an older template: by its titles, or one that is read by itself. */
final class OlderTemplate implements SubmissionCheck {

    private static final String RULE = "older-template";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        submission
                .cover()
                .filled("template-version")
                .filter(entry -> isOlder(submission, entry.cell().valueText()))
                .ifPresent(
                        entry ->
                                findings.add(
                                        RULE,
                                        entry.place(),
                                        entry.cell().text(),
                                        submission.template().version()));
    }

    private static boolean isOlder(ReadSubmission submission, String version) {
        Contracts readBy = submission.scope().contracts();
        return readBy.formWords().mapsTemplate(version)
                || (readBy.version().equals(version)
                        && !submission.template().version().equals(version));
    }
}
