package org.learningdistricts.intake.check.submission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.check.reading.Totals;
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

    /**
     * Whether the control totals of a table count its lines of totals. Rows and sum must both bear
     * it out: else rows got lost, which the other checks tell.
     */
    static boolean is(Totals.Total total, ReadFile file, ReadSubmission submission) {
        if (!(file.outcome() instanceof ReadOutcome.Read read)) {
            return false;
        }
        long lines = lines(file);
        Object announced = submission.totals().cell(total.row(), "rows").value();
        long notes = NoteLineCounted.is(total, file, submission) ? NoteLineCounted.lines(file) : 0;
        long more = announced instanceof Long rows ? rows - read.rows() - notes : 0;
        BigDecimal times = times(total, file, submission);
        boolean isSumMore = times != null && times.compareTo(BigDecimal.valueOf(lines + 1)) == 0;
        boolean isSumRight = times == null || times.compareTo(BigDecimal.ONE) == 0;
        return lines > 0 && (more == lines ? isSumMore || isSumRight : more == 0 && isSumMore);
    }

    /** How many lines of totals a table has. */
    static long lines(ReadFile file) {
        return line(file).map(Remark::count).orElse(0L);
    }

    /** How many times the sum of the rows the control total is, null if there is none of either. */
    private static @Nullable BigDecimal times(
            Totals.Total total, ReadFile file, ReadSubmission submission) {
        Object announced = submission.totals().cell(total.row(), "control-total").value();
        if (total.column() == null
                || file.sums().isFaulty(total.column().name())
                || !(announced instanceof BigDecimal number)) {
            return null;
        }
        BigDecimal sum = file.sums().of(total.column().name());
        return sum.signum() == 0 ? null : number.divide(sum, MathContext.DECIMAL64);
    }

    /** The lines of totals beside the one that is named. */
    private static Worded others(long lines) {
        return lines == 1
                ? Worded.of("")
                : new Worded(
                        "",
                        " và các dòng tổng khác (tất cả " + lines + " dòng)",
                        " and the other lines of totals (" + lines + " in all)");
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
                Map.of(
                        "expected",
                        Worded.of(rows),
                        "table",
                        Worded.of(file.contract()),
                        "others",
                        others(line.count())));
    }
}
