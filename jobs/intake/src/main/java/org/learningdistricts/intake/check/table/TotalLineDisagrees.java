package org.learningdistricts.intake.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.Header;
import org.learningdistricts.intake.normalise.TypedRow;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;

/**
 * Compares the lines of totals in a table with the rows that they may add up: all above, those
 * since the line of totals before, those up to the next one, or all. A line that names a kind, an
 * age band or another code of the key adds up the rows with that code only.
 */
final class TotalLineDisagrees {

    private static final String RULE = "total-line-disagrees";

    /** Lines of totals that are compared; more are only left out. */
    private static final int MOST_LINES = 1000;

    private final Contract contract;
    private final Header header;
    private final List<TypedRow> rows;
    private final ColumnSums sums;
    private final Remarks remarks;
    private final List<TypedRow> lines = new ArrayList<>();
    private final List<SumsSoFar> marks = new ArrayList<>();
    private int count;

    /** Where a line of totals stands: below how many rows, and what they add up to. */
    private record SumsSoFar(int rows, ColumnSums sums) {}

    /**
     * @param rows the rows of data so far; of a table that is refused maybe not all
     * @param sums of the rows of data so far
     */
    TotalLineDisagrees(
            Contract contract,
            Header header,
            List<TypedRow> rows,
            ColumnSums sums,
            Remarks remarks) {
        this.contract = contract;
        this.header = header;
        this.rows = rows;
        this.sums = sums;
        this.remarks = remarks;
        marks.add(new SumsSoFar(0, sums.copy()));
    }

    /** Says that a row of data was added to the sums. */
    void rowAdded() {
        count++;
    }

    void add(TypedRow line) {
        if (lines.size() < MOST_LINES) {
            lines.add(line);
            marks.add(new SumsSoFar(count, sums.copy()));
        }
    }

    /** Compares all lines; the table has ended. */
    void end() {
        marks.add(new SumsSoFar(count, sums));
        for (int i = 0; i < lines.size(); i++) {
            compare(lines.get(i), i + 1);
        }
    }

    private void compare(TypedRow line, int mark) {
        List<Field> codes = codesIn(line);
        if (!codes.isEmpty() && rows.size() != count) {
            return;
        }
        int last = marks.size() - 1;
        Optional<ColumnSums> above = sumsOf(line, codes, 0, mark);
        Optional<ColumnSums> all = sumsOf(line, codes, 0, last);
        boolean isRight =
                agrees(line, above)
                        || agrees(line, sumsOf(line, codes, mark - 1, mark))
                        || agrees(line, sumsOf(line, codes, mark, mark + 1))
                        || agrees(line, all);
        if (!isRight) {
            ColumnSums expected = above.or(() -> all).orElseGet(() -> new ColumnSums(contract));
            disagreements(line, expected).forEach(remarks::add);
        }
    }

    private List<Field> codesIn(TypedRow line) {
        return contract.fields().stream()
                .filter(field -> field.codeList() != null)
                .filter(field -> contract.primaryKey().contains(field.name()))
                .filter(field -> line.cell(contract, field.name()).isFilled())
                .toList();
    }

    /** What the rows between two marks add up to that have the codes of a line, if any has. */
    private Optional<ColumnSums> sumsOf(TypedRow line, List<Field> codes, int from, int to) {
        SumsSoFar start = marks.get(from);
        SumsSoFar end = marks.get(to);
        if (codes.isEmpty()) {
            return start.rows() == end.rows()
                    ? Optional.empty()
                    : Optional.of(end.sums().without(start.sums()));
        }
        List<TypedRow> meant =
                rows.subList(start.rows(), end.rows()).stream()
                        .filter(row -> codes.stream().allMatch(code -> isSame(line, row, code)))
                        .toList();
        ColumnSums added = new ColumnSums(contract);
        meant.forEach(added::add);
        return meant.isEmpty() ? Optional.empty() : Optional.of(added);
    }

    private boolean isSame(TypedRow line, TypedRow row, Field code) {
        Cell meant = line.cell(contract, code.name());
        return row.cell(contract, code.name()).valueText().equals(meant.valueText());
    }

    private boolean agrees(TypedRow line, Optional<ColumnSums> expected) {
        return expected.isPresent() && disagreements(line, expected.get()).isEmpty();
    }

    private List<Remark> disagreements(TypedRow line, ColumnSums expected) {
        List<Remark> disagreements = new ArrayList<>();
        for (int i = 0; i < contract.fields().size(); i++) {
            String column = contract.fields().get(i).name();
            if (contract.fields().get(i).type() == FieldType.INTEGER
                    && line.cells().get(i).value() instanceof Long total
                    && !expected.isFaulty(column)) {
                BigDecimal sum = expected.of(column);
                if (sum.compareTo(BigDecimal.valueOf(total)) != 0) {
                    disagreements.add(
                            new Remark(
                                    RULE,
                                    line.line(),
                                    header.positionOf(i),
                                    line.cells().get(i).text(),
                                    sum.toBigInteger().toString(),
                                    1));
                }
            }
        }
        return disagreements;
    }
}
