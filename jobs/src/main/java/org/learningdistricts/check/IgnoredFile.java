package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;

/** A file that the contract does not know; it is not part of the submission. */
final class IgnoredFile implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (String name : submission.source().ignored()) {
            findings.add("ignored-file", Place.file(name), name, null);
        }
    }
}
