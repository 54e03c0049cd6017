package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;

/** A submission without control totals. */
final class MissingTotals implements SubmissionCheck {

    private static final String RULE = "missing-totals";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Contract totals = submission.scope().contracts().totals();
        if (submission.isOpen() && submission.file(totals).isEmpty()) {
            Place place = submission.placeOfMissing(totals);
            Worded name =
                    place.sheet() == null
                            ? Worded.of(String.valueOf(place.file()))
                            : Worded.of(totals);
            findings.addWorded(RULE, place, null, name);
        }
    }
}
