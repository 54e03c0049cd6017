package org.learningdistricts.normalise;

import org.jspecify.annotations.Nullable;

/**
 * A cell after normalisation.
 *
 * @param text the text as sent
 * @param value a {@code String}, {@code Integer} (years and codes that are numbers), {@code Long},
 *     {@code BigDecimal}, {@code Boolean} or {@code LocalDate}; null unless filled
 */
public record Cell(String text, CellState state, @Nullable Object value) {

    /** A cell of a column that the table as sent lacks. */
    public static final Cell ABSENT = new Cell("", CellState.ABSENT, null);

    static Cell filled(String text, Object value) {
        return new Cell(text, CellState.FILLED, value);
    }

    static Cell without(String text, CellState state) {
        return new Cell(text, state, null);
    }

    /** Whether the cell has a value. */
    public boolean isFilled() {
        return state == CellState.FILLED || state == CellState.FILLED_FROM_NAME;
    }

    /** Whether the cell's text could not be taken for a value: it enters no other check. */
    public boolean isFaulty() {
        return state == CellState.WRONG_TYPE
                || state == CellState.OUTSIDE_LIST
                || state == CellState.IDENTITY_NUMBER;
    }
}
