package org.learningdistricts.reader.table;

/**
 * Cells that are merged into one.
 *
 * @param firstRow first row as a person sees it
 * @param lastRow last row
 * @param firstColumn position of the first column, from 0
 * @param lastColumn position of the last column
 */
public record MergedRange(long firstRow, long lastRow, int firstColumn, int lastColumn) {

    /** Whether it covers more than one row. */
    public boolean spansRows() {
        return lastRow > firstRow;
    }

    /** Whether a cell lies in it, by its row and the position of its column. */
    boolean isAt(long row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** As a person sees it: {@code A2:B5}. */
    public String text() {
        String first = ColumnLetters.of(firstColumn) + firstRow;
        return first + ":" + ColumnLetters.of(lastColumn) + lastRow;
    }
}
