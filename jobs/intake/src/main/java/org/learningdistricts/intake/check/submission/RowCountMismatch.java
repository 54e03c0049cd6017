package org.learningdistricts.intake.check.submission;

import java.util.Map;
import org.learningdistricts.intake.check.reading.Totals;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.reader.table.ReadOutcome;

/** A dataset with another number of rows than the control totals say. */
final class RowCountMismatch implements SubmissionCheck {

    private static final String RULE = "row-count-mismatch";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (Totals.Total total : submission.totals().rows()) {
            Cell announced = submission.totals().cell(total.row(), "rows");
            boolean isLost = submission.totals().isLost(total.row(), "rows");
            submission
                    .file(total.dataset())
                    .filter(file -> !TotalLineCounted.is(total, file, submission))
                    .filter(file -> !NoteLineCounted.is(total, file, submission))
                    .ifPresent(
                            file -> {
                                if (file.outcome() instanceof ReadOutcome.Read read
                                        && (isLost
                                                || (announced.value() instanceof Long count
                                                        && count != read.rows()))) {
                                    findings.addWorded(
                                            RULE,
                                            submission.totals().place(total.row(), "rows"),
                                            Worded.of(
                                                    isLost
                                                            ? announced.text()
                                                            : announced.valueText()),
                                            Map.of(
                                                    "expected",
                                                    Worded.of(String.valueOf(read.rows())),
                                                    "table",
                                                    Worded.of(total.dataset())));
                                }
                            });
        }
    }
}
