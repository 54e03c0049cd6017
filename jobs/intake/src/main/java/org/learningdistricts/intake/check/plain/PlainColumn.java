package org.learningdistricts.intake.check.plain;

import java.math.BigDecimal;

/**
 * The cells of one column of a {@link PlainTable}. A column takes only cells that are written just
 * as the contract says and about which there is nothing to report.
 */
abstract class PlainColumn {

    /**
     * Takes the cell of the next row.
     *
     * @return whether it is plain; if not, the table is no plain one
     */
    abstract boolean add(byte[] bytes, int from, int to);

    /** Forgets all rows, so that the next one is the first; the sum stays. */
    abstract void clear();

    /** The sum of all cells taken so far, 0 if the column holds no numbers. */
    BigDecimal sum() {
        return BigDecimal.ZERO;
    }

    /** Hands the value of a row over. */
    abstract void write(int row, int column, ValueSink sink);

    /** Equal for equal values of a column, and hardly ever for others. */
    abstract long hash(int row);
}
