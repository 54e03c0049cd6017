package org.learningdistricts.intake.check.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.check.reading.Totals;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.TypedRow;
import org.learningdistricts.reader.table.CellKind;

/**
 * A number of a workbook that is a text, which the formula of the control total does not add up: it
 * lacks just such numbers.
 */
final class TextNumberNotSummed implements SubmissionCheck {

    private static final String RULE = "text-number-not-summed";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (Totals.Total total : submission.totals().rows()) {
            submission
                    .file(total.dataset())
                    .filter(file -> is(total, file, submission))
                    .ifPresent(file -> tell(total, file, findings));
        }
    }

    /** Whether a control total is the sum of all numbers of its column that are no texts. */
    static boolean is(Totals.Total total, ReadFile file, ReadSubmission submission) {
        Field column = total.column();
        if (column == null
                || !file.isRead()
                || file.sheet() == null
                || file.sums().isFaulty(column.name())
                || !(submission.totals().cell(total.row(), "control-total").value()
                        instanceof BigDecimal announced)) {
            return false;
        }
        BigDecimal sum = file.sums().of(column.name());
        BigDecimal texts =
                rows(file, column).stream()
                        .map(row -> number(row, file, column).orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return texts.signum() != 0 && announced.compareTo(sum.subtract(texts)) == 0;
    }

    private static List<TypedRow> rows(ReadFile file, Field column) {
        return file.rows().stream().filter(row -> number(row, file, column).isPresent()).toList();
    }

    private static Optional<BigDecimal> number(TypedRow row, ReadFile file, Field column) {
        Cell cell = row.cell(file.contract(), column.name());
        return cell.kind() == CellKind.TEXT && cell.value() instanceof Number number
                ? Optional.of(new BigDecimal(number.toString()))
                : Optional.empty();
    }

    private static void tell(Totals.Total total, ReadFile file, Findings findings) {
        Field column = Optional.ofNullable(total.column()).orElseThrow();
        Worded sum = Worded.of(ControlTotalMismatch.plain(file.sums().of(column.name())));
        for (TypedRow row : rows(file, column)) {
            Cell cell = row.cell(file.contract(), column.name());
            findings.addWorded(
                    RULE,
                    Place.cell(file.name(), file.sheet(), row.line(), column.name())
                            .in(file.contract())
                            .ofRow(row.key(file.contract())),
                    Worded.of(cell.text()),
                    Map.of("expected", Worded.of(cell.valueText()), "sum", sum));
        }
    }
}
