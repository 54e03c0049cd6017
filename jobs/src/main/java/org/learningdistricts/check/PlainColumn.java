package org.learningdistricts.check;

import org.jspecify.annotations.Nullable;

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

    /** The value that the lake stores, null if the cell is empty. */
    abstract @Nullable Object value(int row);

    /** Equal for equal values of a column, and hardly ever for others. */
    abstract long hash(int row);
}
