package org.learningdistricts.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Contract;

/**
 * A table about which there is nothing to report: every cell is written just as the contract says.
 * Its values are kept by column.
 *
 * @param columns one for each field of the contract, in its order
 * @param rows how many rows there are; the first stands in line 2
 */
record PlainTable(Contract contract, List<PlainColumn> columns, int rows) {

    /** The sums of its number columns. */
    ColumnSums sums() {
        ColumnSums sums = new ColumnSums(contract);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof PlainCounts counts) {
                sums.add(i, BigDecimal.valueOf(counts.sum()));
            } else if (columns.get(i) instanceof PlainDecimals decimals) {
                sums.add(i, decimals.sum());
            } else if (contract.fields().get(i).type().isSummable()) {
                for (int row = 0; row < rows; row++) {
                    if (columns.get(i).value(row) instanceof Number number) {
                        sums.add(i, BigDecimal.valueOf(number.longValue()));
                    }
                }
            }
        }
        return sums;
    }

    /** Its rows as the lake stores them. */
    List<@Nullable Object[]> lakeRows(String file) {
        List<@Nullable Object[]> all = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            @Nullable Object[] values = LakeRows.emptyRow(contract, file, null, row + 2L);
            for (int i = 0; i < columns.size(); i++) {
                values[LakeRows.SOURCE_COLUMNS + i] = columns.get(i).value(row);
            }
            all.add(values);
        }
        return all;
    }
}
