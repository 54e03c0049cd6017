package org.learningdistricts.intake.check.submission;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.check.reading.Totals;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Cell;

/**
 * A column that adds up to something else than the control totals say. A column that the table
 * lacks, or with cells of the wrong type, is not compared.
 */
final class ControlTotalMismatch implements SubmissionCheck {

    private static final String RULE = "control-total-mismatch";

    private static final String TOTAL = "control-total";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (Totals.Total total : submission.totals().rows()) {
            Field column = total.column();
            if (column != null) {
                submission
                        .file(total.dataset())
                        .filter(ReadFile::isRead)
                        .filter(file -> file.hasColumn(column))
                        .filter(file -> !file.sums().isFaulty(column.name()))
                        .filter(file -> !TotalLineCounted.is(total, file, submission))
                        .filter(file -> !TextNumberNotSummed.is(total, file, submission))
                        .ifPresent(
                                file -> {
                                    BigDecimal sum = file.sums().of(column.name());
                                    String announced = announced(total, sum, submission.totals());
                                    if (announced != null) {
                                        tell(total, column, announced, sum, submission, findings);
                                    }
                                });
            }
        }
    }

    /** What stands in the control totals, null if it is the sum or no number. */
    private static @Nullable String announced(Totals.Total total, BigDecimal sum, Totals totals) {
        Cell cell = totals.cell(total.row(), TOTAL);
        if (totals.isLost(total.row(), TOTAL)) {
            return cell.text();
        }
        return cell.value() instanceof BigDecimal number && number.compareTo(sum) != 0
                ? plain(number)
                : null;
    }

    private static void tell(
            Totals.Total total,
            Field column,
            String announced,
            BigDecimal sum,
            ReadSubmission submission,
            Findings findings) {
        findings.addWorded(
                RULE,
                submission.totals().place(total.row(), TOTAL),
                Worded.of(announced),
                Map.of(
                        "expected",
                        Worded.of(plain(sum)),
                        "table",
                        Worded.of(total.dataset()),
                        "sum",
                        Worded.of(column)));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
