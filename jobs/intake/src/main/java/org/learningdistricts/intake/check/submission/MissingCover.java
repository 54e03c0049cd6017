package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;

/** A submission without a cover. */
final class MissingCover implements SubmissionCheck {

    private static final String RULE = "missing-cover";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Contract cover = submission.scope().contracts().cover();
        if (submission.isOpen() && submission.file(cover).isEmpty()) {
            Place place = submission.placeOfMissing(cover);
            Worded name =
                    place.sheet() == null
                            ? Worded.of(String.valueOf(place.file()))
                            : Worded.of(cover);
            findings.addWorded(RULE, place, null, name);
        }
    }
}
