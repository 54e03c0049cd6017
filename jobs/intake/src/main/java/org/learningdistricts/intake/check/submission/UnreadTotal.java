package org.learningdistricts.intake.check.submission;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.check.reading.Totals;
import org.learningdistricts.intake.check.rows.MissingValue;
import org.learningdistricts.intake.check.rows.WrongType;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Expectation;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.normalise.TypedRow;
import org.learningdistricts.reader.table.ReadOutcome;

/**
 * A control total that is no number, or lacks. It is told by the number that is right, if its table
 * was read.
 */
final class UnreadTotal implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Totals totals = submission.totals();
        for (TypedRow row : totals.all()) {
            Optional<Totals.Total> total =
                    totals.rows().stream().filter(t -> t.row().equals(row)).findFirst();
            tell(row, "rows", total.flatMap(t -> rows(t, submission)), submission, findings);
            tell(
                    row,
                    "control-total",
                    total.flatMap(t -> sum(t, submission)),
                    submission,
                    findings);
        }
    }

    private static void tell(
            TypedRow row,
            String role,
            Optional<Worded> right,
            ReadSubmission submission,
            Findings findings) {
        Totals totals = submission.totals();
        Scope scope = submission.scope();
        Cell cell = totals.cell(row, role);
        Field field = totals.field(role);
        boolean lacks = cell.state() == CellState.EMPTY || cell.state() == CellState.NOT_APPLICABLE;
        if (lacks && field.required()) {
            findings.addWorded(
                    MissingValue.RULE,
                    totals.place(row, role),
                    Worded.of(cell.text()),
                    MissingValue.words(
                            cell,
                            right.map(number -> Map.of("expected", number))
                                    .orElseGet(() -> Expectation.of(field, scope))));
        } else if (cell.state() == CellState.WRONG_TYPE && !totals.isLost(row, role)) {
            findings.addWorded(
                    WrongType.RULE,
                    totals.place(row, role),
                    cell.sent(),
                    right.map(number -> Map.of("expected", number))
                            .orElseGet(() -> Expectation.insteadOf(cell, field, scope)));
        }
    }

    private static Optional<Worded> rows(Totals.Total total, ReadSubmission submission) {
        Worded table = Worded.of(total.dataset());
        return submission
                .file(total.dataset())
                .filter(ReadFile::isRead)
                .map(file -> String.valueOf(((ReadOutcome.Read) file.outcome()).rows()))
                .map(
                        rows ->
                                new Worded(
                                        rows,
                                        rows + " (số dòng của bảng «" + table.vi() + "»)",
                                        rows + " (the rows of the table «" + table.en() + "»)"));
    }

    private static Optional<Worded> sum(Totals.Total total, ReadSubmission submission) {
        Field column = total.column();
        return column == null
                ? Optional.empty()
                : submission
                        .file(total.dataset())
                        .filter(ReadFile::isRead)
                        .filter(file -> file.hasColumn(column))
                        .filter(file -> !file.sums().isFaulty(column.name()))
                        .map(file -> sum(file.sums().of(column.name()), column));
    }

    private static Worded sum(BigDecimal sum, Field column) {
        String number = ControlTotalMismatch.plain(sum);
        return new Worded(
                number,
                Language.VI.digits(number) + " (tổng cột «" + column.titleVi() + "»)",
                Language.EN.digits(number) + " (the sum of «" + column.titleEn() + "»)");
    }
}
