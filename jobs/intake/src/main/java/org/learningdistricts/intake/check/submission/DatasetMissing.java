package org.learningdistricts.intake.check.submission;

import java.util.List;
import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.reader.table.BlankTable;

/** A dataset that is expected from the unit and was not sent, or only as a blank sheet or file. */
final class DatasetMissing implements SubmissionCheck {

    private static final String RULE = "dataset-missing";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        if (!submission.isOpen()) {
            return;
        }
        for (Contract dataset : submission.expectedDatasets()) {
            if (!submission.isSent(dataset)) {
                find(dataset, submission, findings);
            }
        }
    }

    private static void find(Contract dataset, ReadSubmission submission, Findings findings) {
        List<ReadFile> blank =
                submission.files().stream().filter(f -> f.contract().equals(dataset)).toList();
        for (ReadFile file : blank) {
            Place place = Place.cell(file.name(), file.sheet(), null, null);
            findings.add(BlankTable.RULE, place, dataset.name(), null);
        }
        if (blank.isEmpty()) {
            Worded expected = new Worded(dataset.titleVi(), dataset.titleVi(), dataset.titleEn());
            findings.addWorded(RULE, Place.nowhere(), dataset.name(), expected);
        }
    }
}
