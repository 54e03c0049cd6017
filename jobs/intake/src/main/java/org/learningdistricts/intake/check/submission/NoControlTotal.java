package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.check.reading.Totals;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.reader.table.ReadOutcome;

/** A dataset of several rows whose figures no control total adds up. */
final class NoControlTotal implements SubmissionCheck {

    private static final String RULE = "no-control-total";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (Totals.Total total : submission.totals().rows()) {
            Object announced = submission.totals().cell(total.row(), "control-total").value();
            if ((total.column() == null || announced == null) && isWithout(total, submission)) {
                findings.addWorded(
                        RULE,
                        submission.totals().place(total.row(), emptyRole(total)),
                        null,
                        Worded.of(total.dataset()));
            }
        }
    }

    /** Whether the cell is empty of a dataset that has several rows and a column to add up. */
    private static boolean isWithout(Totals.Total total, ReadSubmission submission) {
        return total.dataset().fields().stream()
                        .anyMatch(field -> field.type().isSummable() && field.codeList() == null)
                && submission.totals().cell(total.row(), emptyRole(total)).state()
                        == CellState.EMPTY
                && submission
                        .file(total.dataset())
                        .filter(ReadFile::isRead)
                        .filter(
                                file ->
                                        file.outcome() instanceof ReadOutcome.Read read
                                                && read.rows() > 1)
                        .isPresent();
    }

    private static String emptyRole(Totals.Total total) {
        return total.column() == null ? "control-column" : "control-total";
    }
}
