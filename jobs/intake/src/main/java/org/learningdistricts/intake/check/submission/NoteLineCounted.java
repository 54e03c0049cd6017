package org.learningdistricts.intake.check.submission;

import java.util.Map;
import java.util.stream.Stream;
import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.check.reading.Totals;
import org.learningdistricts.intake.check.table.FooterLines;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;

/**
 * Words below a table, such as a note or who signs, that the control totals count as rows of it, as
 * those of the template do by themselves. What stands there may be a name: only the line is told.
 */
final class NoteLineCounted implements SubmissionCheck {

    private static final String RULE = "note-line-counted";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (Totals.Total total : submission.totals().rows()) {
            submission
                    .file(total.dataset())
                    .filter(file -> is(total, file, submission))
                    .ifPresent(file -> tell(total, file, submission, findings));
        }
    }

    /** Whether the control totals of a table count its lines of words, and of totals if any. */
    static boolean is(Totals.Total total, ReadFile file, ReadSubmission submission) {
        long lines = lines(file);
        return lines > 0
                && file.outcome() instanceof ReadOutcome.Read read
                && submission.totals().cell(total.row(), "rows").value() instanceof Long announced
                && announced - read.rows() == lines + TotalLineCounted.lines(file);
    }

    /** How many lines of words stand below a table. */
    static long lines(ReadFile file) {
        return remarks(file).mapToLong(FooterLines::lines).sum();
    }

    private static Stream<Remark> remarks(ReadFile file) {
        return file.outcome().repairs().stream()
                .filter(remark -> remark.rule().equals(FooterLines.RULE));
    }

    private static void tell(
            Totals.Total total, ReadFile file, ReadSubmission submission, Findings findings) {
        long lines = lines(file);
        findings.addWorded(
                RULE,
                Place.cell(
                        file.name(),
                        file.sheet(),
                        remarks(file).findFirst().orElseThrow().row(),
                        null),
                Worded.of(submission.totals().cell(total.row(), "rows").valueText()),
                Map.of(
                        "expected",
                        Worded.of(((ReadOutcome.Read) file.outcome()).rows() + ""),
                        "table",
                        Worded.of(file.contract()),
                        "others",
                        lines == 1
                                ? Worded.of("")
                                : new Worded(
                                        "",
                                        " và các dòng chữ bên dưới (tất cả " + lines + " dòng)",
                                        " and the lines of words below it ("
                                                + lines
                                                + " in all)")));
    }
}
