package org.learningdistricts.intake.check.submission;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.learningdistricts.intake.check.table.TotalLine;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;

/**
 * A line of totals below a table that the control totals count as one of its rows, as those of the
 * template do by themselves.
 */
final class TotalLineCounted implements SubmissionCheck {

    private static final String RULE = "total-line-counted";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (Totals.Total total : submission.totals().rows()) {
            submission
                    .file(total.dataset())
                    .filter(file -> is(total, file, submission))
                    .ifPresent(file -> tell(file, findings));
        }
    }

    /** Whether the control totals of a table count its lines of totals: they say nothing else. */
    static boolean is(Totals.Total total, ReadFile file, ReadSubmission submission) {
        if (!(file.outcome() instanceof ReadOutcome.Read read)) {
            return false;
        }
        long lines = line(file).map(Remark::count).orElse(0L);
        Object rows = submission.totals().cell(total.row(), "rows").value();
        boolean areRowsMore = rows instanceof Long count && count == read.rows() + lines;
        return lines > 0 && (areRowsMore || isSumMore(total, lines, file, submission));
    }

    /** Whether the sum is that of the rows and of as many lines with the same sum. */
    private static boolean isSumMore(
            Totals.Total total, long lines, ReadFile file, ReadSubmission submission) {
        if (total.column() == null) {
            return false;
        }
        BigDecimal sum = file.sums().of(total.column().name());
        Object announced = submission.totals().cell(total.row(), "control-total").value();
        return sum.signum() != 0
                && announced instanceof BigDecimal number
                && number.compareTo(sum.multiply(BigDecimal.valueOf(lines + 1))) == 0;
    }

    private static Optional<Remark> line(ReadFile file) {
        return file.outcome().repairs().stream()
                .filter(remark -> remark.rule().equals(TotalLine.RULE))
                .findFirst();
    }

    private static void tell(ReadFile file, Findings findings) {
        Remark line = line(file).orElseThrow();
        String rows = ((ReadOutcome.Read) file.outcome()).rows() + "";
        findings.addWorded(
                RULE,
                Place.cell(file.name(), file.sheet(), line.row(), null),
                Worded.of(String.valueOf(line.value())),
                Map.of("expected", Worded.of(rows), "table", Worded.of(file.contract())));
    }
}
