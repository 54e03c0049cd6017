package org.learningdistricts.intake.check.submission;

import java.math.BigDecimal;
import java.util.Map;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;

/**
 * A column that adds up to something else than the control totals say. A column that the table
 * lacks, or with cells of the wrong type, is not compared.
 */
final class ControlTotalMismatch implements SubmissionCheck {

    private static final String RULE = "control-total-mismatch";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (Totals.Total total : submission.totals().rows()) {
            Field column = total.column();
            Object announced = submission.totals().cell(total.row(), "control-total").value();
            if (column != null && announced instanceof BigDecimal expected) {
                submission
                        .file(total.dataset())
                        .filter(ReadFile::isRead)
                        .filter(file -> file.hasColumn(column))
                        .filter(file -> !file.sums().isFaulty(column.name()))
                        .filter(file -> file.sums().of(column.name()).compareTo(expected) != 0)
                        .filter(file -> !TotalLineCounted.is(total, file, submission))
                        .ifPresent(
                                file ->
                                        findings.addWorded(
                                                RULE,
                                                submission
                                                        .totals()
                                                        .place(total.row(), "control-total"),
                                                Worded.of(plain(expected)),
                                                Map.of(
                                                        "expected",
                                                        Worded.of(
                                                                plain(
                                                                        file.sums()
                                                                                .of(
                                                                                        column
                                                                                                .name()))),
                                                        "table",
                                                        Worded.of(total.dataset()),
                                                        "sum",
                                                        Worded.of(column))));
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
