package org.learningdistricts.check;

import org.learningdistricts.contract.Contract;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;

/** A dataset that is expected from the unit and was not sent. */
final class DatasetMissing implements SubmissionCheck {

    private static final String RULE = "dataset-missing";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        if (!submission.isOpen()) {
            return;
        }
        for (Contract dataset : submission.expectedDatasets()) {
            if (!submission.isSent(dataset)) {
                findings.add(RULE, Place.nowhere(), dataset.name(), dataset.titleVi());
            }
        }
    }
}
