package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.finding.Findings;

/** A check that looks at a submission as a whole, after all its files have been read. */
interface SubmissionCheck {

    void check(ReadSubmission submission, Findings findings);
}
