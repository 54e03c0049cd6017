package org.learningdistricts.reader.ooxml;

import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.TitleSpan;

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

    /** What it is if a title stands in it. */
    public TitleSpan asTitle() {
        return new TitleSpan(firstRow, lastRow, firstColumn, lastColumn);
    }

    /** As a person sees it: {@code A2:B5}. */
    public String text() {
        return ColumnLetters.of(firstColumn)
                + firstRow
                + ':'
                + ColumnLetters.of(lastColumn)
                + lastRow;
    }
}
