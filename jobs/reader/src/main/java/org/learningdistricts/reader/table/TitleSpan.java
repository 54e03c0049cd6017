package org.learningdistricts.reader.table;

/**
 * Cells of a sheet that are merged into one, among which titles may be.
 *
 * @param firstRow first row as a person sees it
 * @param lastRow last row
 * @param firstColumn position of the first column, from 0
 * @param lastColumn position of the last column
 */
public record TitleSpan(long firstRow, long lastRow, int firstColumn, int lastColumn) {

    boolean isAt(long row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
