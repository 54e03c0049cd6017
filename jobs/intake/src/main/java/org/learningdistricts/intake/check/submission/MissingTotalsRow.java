package org.learningdistricts.intake.check.submission;

import java.util.List;
import java.util.Optional;
import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.check.reading.Totals;
import org.learningdistricts.intake.check.rows.ValueOutsideList;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.MeantNames;
import org.learningdistricts.intake.normalise.TypedRow;

/**
 * A dataset that was sent and has no row in the control totals. A row of a name that nobody knows
 * may be meant for it: then only the name is told. Of totals that lack the column of datasets only
 * that is said.
 */
final class MissingTotalsRow implements SubmissionCheck {

    private static final String RULE = "missing-totals-row";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Totals totals = submission.totals();
        List<Contract> lacking = lacking(submission);
        List<Optional<Contract>> meant =
                MeantNames.of(
                        totals.unknown().stream()
                                .map(row -> totals.cell(row, "dataset").valueText())
                                .toList(),
                        lacking,
                        dataset -> List.of(dataset.titleVi(), dataset.name()));
        for (int i = 0; i < meant.size(); i++) {
            TypedRow row = totals.unknown().get(i);
            List<Contract> right =
                    meant.get(i).map(List::of).orElseGet(submission::expectedDatasets);
            ValueOutsideList.tell(
                    totals.place(row, "dataset"),
                    totals.cell(row, "dataset").text(),
                    right.stream().map(Worded::of).toList(),
                    findings);
        }
        for (Contract dataset : lacking) {
            if (!meant.contains(Optional.of(dataset))) {
                Place place = totals.place(null, "dataset");
                findings.addWorded(RULE, place, dataset.name(), Worded.of(dataset));
            }
        }
    }

    private static List<Contract> lacking(ReadSubmission submission) {
        Contract totals = submission.scope().contracts().totals();
        boolean canTell =
                submission
                        .file(totals)
                        .filter(ReadFile::isRead)
                        .filter(
                                file ->
                                        totals.withRole("dataset").stream()
                                                .allMatch(file::hasColumn))
                        .isPresent();
        return canTell
                ? submission.expectedDatasets().stream()
                        .filter(dataset -> submission.file(dataset).isPresent())
                        .filter(dataset -> submission.totals().of(dataset).isEmpty())
                        .toList()
                : List.of();
    }
}
