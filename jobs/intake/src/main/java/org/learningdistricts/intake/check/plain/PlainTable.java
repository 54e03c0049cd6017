package org.learningdistricts.intake.check.plain;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.table.ColumnSums;
import org.learningdistricts.intake.check.table.ExpectedRows;
import org.learningdistricts.intake.contract.Contract;

/**
 * A table about which there is nothing to report: every cell is written just as the contract says.
 *
 * @param count how many rows there are; the first stands in line 2
 * @param sums of its number columns
 * @param expected the rows that it should have, and which of them it has
 * @param rows the rows, null if they are stored
 * @param stored where its rows are, null if they are at hand
 */
public record PlainTable(
        Contract contract,
        long count,
        ColumnSums sums,
        ExpectedRows expected,
        @Nullable PlainRows rows,
        RowStore.@Nullable StoredTable stored) {

    static final int FIRST_LINE = 2;
}
