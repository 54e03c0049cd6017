package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/** A submission without a cover. */
final class MissingCover implements SubmissionCheck {

    private static final String RULE = "missing-cover";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Contract cover = submission.scope().contracts().cover();
        if (submission.isOpen() && submission.file(cover).isEmpty()) {
            Place place = submission.placeOfMissing(cover);
            String name = place.sheet() == null ? place.file() : place.sheet();
            findings.add(RULE, place, null, name);
        }
    }
}
