package org.learningdistricts.check;

import java.math.BigDecimal;
import org.learningdistricts.contract.Field;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.CellState;
import org.learningdistricts.read.ReadOutcome;

/**
 * A column that adds up to something else than the control totals say. A column that the table
 * lacks, or with cells of the wrong type, is not compared.
 */
final class ControlTotalMismatch implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (Totals.Total total : submission.totals().rows()) {
            Field column = total.column();
            Object announced = submission.totals().cell(total.row(), "control-total").value();
            if ((column == null || announced == null) && isWithout(total, submission)) {
                findings.add(
                        "no-control-total",
                        submission.totals().place(total.row(), emptyRole(total)),
                        null,
                        total.dataset().name());
            }
            if (column != null && announced instanceof BigDecimal expected) {
                submission
                        .file(total.dataset())
                        .filter(ReadFile::isRead)
                        .filter(file -> file.hasColumn(column))
                        .filter(file -> !file.sums().isFaulty(column.name()))
                        .filter(file -> file.sums().of(column.name()).compareTo(expected) != 0)
                        .ifPresent(
                                file ->
                                        findings.add(
                                                "control-total-mismatch",
                                                submission
                                                        .totals()
                                                        .place(total.row(), "control-total"),
                                                plain(expected),
                                                plain(file.sums().of(column.name()))));
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

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
