package org.learningdistricts.reader.table;

/**
 * What a reader has to say about cells of a row, if the row turns out to be one of the table: of
 * lines and columns that are left out it is no matter.
 *
 * @param firstColumn position of the first cell, from 0
 * @param lastColumn position of the last cell
 * @param isOfSeveralRows whether other rows come with the same remark
 */
public record CellRemark(Remark remark, int firstColumn, int lastColumn, boolean isOfSeveralRows) {

    /** A remark about one cell. */
    public static CellRemark of(Remark remark, int column) {
        return new CellRemark(remark, column, column, false);
    }
}
