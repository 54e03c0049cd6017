package org.learningdistricts.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Contract;

/**
 * A table about which there is nothing to report: every cell is written just as the contract says.
 *
 * @param count how many rows there are; the first stands in line 2
 * @param sums of its number columns
 * @param rows the rows, null if they are stored
 * @param stored where its rows are, null if they are at hand
 */
record PlainTable(
        Contract contract,
        long count,
        ColumnSums sums,
        @Nullable PlainRows rows,
        RowStore.@Nullable StoredTable stored) {

    static final int FIRST_LINE = 2;

    /** The rows at hand as the lake stores them. */
    List<@Nullable Object[]> lakeRows(String file) {
        PlainRows held = rows;
        if (held == null) {
            return List.of();
        }
        List<@Nullable Object[]> all = new ArrayList<>(held.rows());
        for (int row = 0; row < held.rows(); row++) {
            @Nullable Object[] values = LakeRows.emptyRow(contract, file, null, row + FIRST_LINE);
            for (int i = 0; i < contract.fields().size(); i++) {
                values[LakeRows.SOURCE_COLUMNS + i] = held.column(i).value(row);
            }
            all.add(values);
        }
        return all;
    }
}
