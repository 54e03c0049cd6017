package org.learningdistricts.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.FieldType;
import org.learningdistricts.normalise.Header;
import org.learningdistricts.normalise.TypedRow;
import org.learningdistricts.read.Remark;
import org.learningdistricts.read.Remarks;

/**
 * Compares the lines of totals in a table with the rows that they add up: all rows above, or those
 * since the line of totals before; a line above all rows adds up all that follow.
 */
final class TotalLines {

    private final Contract contract;
    private final Header header;
    private final ColumnSums sums;
    private final Remarks remarks;
    private @Nullable TypedRow first;
    private ColumnSums before;
    private boolean hasRows;

    /**
     * @param sums of the rows of data so far
     */
    TotalLines(Contract contract, Header header, ColumnSums sums, Remarks remarks) {
        this.contract = contract;
        this.header = header;
        this.sums = sums;
        this.remarks = remarks;
        this.before = sums.copy();
    }

    /** Says that a row of data was added to the sums. */
    void rowAdded() {
        hasRows = true;
    }

    void add(TypedRow line) {
        if (hasRows) {
            List<Remark> all = disagreements(line, new ColumnSums(contract));
            if (!disagreements(line, before).isEmpty()) {
                all.forEach(remarks::add);
            }
        } else if (first == null) {
            first = line;
        }
        before = sums.copy();
    }

    /** Says that the table has ended. */
    void end() {
        if (first != null) {
            disagreements(first, new ColumnSums(contract)).forEach(remarks::add);
        }
    }

    private List<Remark> disagreements(TypedRow line, ColumnSums start) {
        List<Remark> disagreements = new ArrayList<>();
        for (int i = 0; i < contract.fields().size(); i++) {
            String column = contract.fields().get(i).name();
            if (contract.fields().get(i).type() == FieldType.INTEGER
                    && line.cells().get(i).value() instanceof Long total
                    && !sums.isFaulty(column)) {
                BigDecimal sum = sums.of(column).subtract(start.of(column));
                if (sum.compareTo(BigDecimal.valueOf(total)) != 0) {
                    disagreements.add(
                            new Remark(
                                    "total-line-disagrees",
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
