package org.learningdistricts.intake.normalise;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.reference.DateOrder;
import org.learningdistricts.reader.table.CellKind;

/**
 * A cell after normalisation.
 *
 * @param text the text as sent
 * @param kind what the cell was in the file
 * @param value a {@code String}, {@code Integer} (years and codes that are numbers), {@code Long},
 *     {@code BigDecimal}, {@code Boolean} or {@code LocalDate}; null unless filled
 */
public record Cell(String text, CellKind kind, CellState state, @Nullable Object value) {

    /** A cell of a column that the table as sent lacks. */
    public static final Cell ABSENT = new Cell("", CellKind.TEXT, CellState.ABSENT, null);

    /** Whether the cell has a value. */
    public boolean isFilled() {
        return state == CellState.FILLED || state == CellState.FILLED_FROM_NAME;
    }

    /** Whether anything stands in the cell, be it that nothing applies. */
    public boolean isSaid() {
        return state != CellState.EMPTY && state != CellState.ABSENT;
    }

    /** Whether the cell's text could not be taken for a value: it enters no other check. */
    public boolean isFaulty() {
        return state == CellState.WRONG_TYPE
                || state == CellState.NOT_CALCULATED
                || state == CellState.AMBIGUOUS_NUMBER
                || state == CellState.DATE_IN_DOUBT
                || state == CellState.BEFORE_MIDNIGHT
                || state == CellState.OUTSIDE_LIST
                || state == CellState.IDENTITY_NUMBER;
    }

    /** Whether the text is a date that can only be read with the month first. */
    public boolean isMonthFirst() {
        return DateOrder.of(CleanText.of(text).text()) == DateOrder.MONTH_FIRST;
    }

    /** The value as text, empty if there is none. */
    public String valueText() {
        return value == null ? "" : value.toString();
    }

    /** The same cell with a value. */
    public Cell with(Object newValue) {
        return new Cell(text, kind, CellState.FILLED, newValue);
    }

    Cell without(CellState newState) {
        return new Cell(text, kind, newState, null);
    }
}
