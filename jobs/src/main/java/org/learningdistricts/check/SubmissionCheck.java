package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;

/** A check that looks at a submission as a whole, after all its files have been read. */
interface SubmissionCheck {

    void check(ReadSubmission submission, Findings findings);
}
