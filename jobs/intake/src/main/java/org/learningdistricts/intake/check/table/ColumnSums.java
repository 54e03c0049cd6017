package org.learningdistricts.intake.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.TypedRow;

/** Adds up the filled cells of each number column of a table, and sees whether any is filled. */
public final class ColumnSums {

    private final Contract contract;
    private final BigDecimal[] sums;
    private final boolean[] faulty;
    private boolean hasFigures;

    public ColumnSums(Contract contract) {
        this.contract = contract;
        this.sums = new BigDecimal[contract.fields().size()];
        this.faulty = new boolean[sums.length];
        List<BigDecimal> zeros = new ArrayList<>();
        contract.fields().forEach(field -> zeros.add(BigDecimal.ZERO));
        zeros.toArray(sums);
    }

    /** The sums as they are now. */
    ColumnSums copy() {
        ColumnSums copy = new ColumnSums(contract);
        System.arraycopy(sums, 0, copy.sums, 0, sums.length);
        System.arraycopy(faulty, 0, copy.faulty, 0, faulty.length);
        return copy;
    }

    /** The sums of the rows that were added since there were others; a faulty column stays so. */
    ColumnSums without(ColumnSums earlier) {
        ColumnSums later = copy();
        for (int i = 0; i < sums.length; i++) {
            later.sums[i] = sums[i].subtract(earlier.sums[i]);
        }
        return later;
    }

    /**
     * Adds rows that were added up elsewhere.
     *
     * @param figures whether any of them says a figure
     * @param sum their sum by the column's place
     */
    public void add(boolean figures, IntFunction<BigDecimal> sum) {
        hasFigures |= figures;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i].add(sum.apply(i));
        }
    }

    public void add(TypedRow row) {
        for (int i = 0; i < sums.length; i++) {
            hasFigures |= contract.fields().get(i).isFigure() && row.cells().get(i).isSaid();
            if (contract.fields().get(i).type().isSummable()) {
                Cell cell = row.cells().get(i);
                if (cell.value() instanceof Number number) {
                    sums[i] = sums[i].add(new BigDecimal(number.toString()));
                }
                faulty[i] |= cell.isFaulty();
            }
        }
    }

    /** Whether any row says a figure, or that one is not applicable. */
    public boolean hasFigures() {
        return hasFigures;
    }

    /** Whether a cell of the column is no number, so that its sum means nothing. */
    public boolean isFaulty(String column) {
        return faulty[contract.indexOf(column)];
    }

    public BigDecimal of(String column) {
        return sums[contract.indexOf(column)];
    }
}
