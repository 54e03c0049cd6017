package org.learningdistricts.intake.normalise;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.reference.DateOrder;
import org.learningdistricts.reader.table.CellKind;

/**
 * A cell after normalisation.
 *
 * @param text the text as sent
 * @param kind what the cell was in the file
 * @param shown what a person sees in its place where the format of the cell says more than how many
 *     digits, such as a percentage; null otherwise
 * @param value a {@code String}, {@code Integer} (years and codes that are numbers), {@code Long},
 *     {@code BigDecimal}, {@code Boolean} or {@code LocalDate}; null unless filled
 */
public record Cell(
        String text,
        CellKind kind,
        @Nullable String shown,
        CellState state,
        @Nullable Object value) {

    /** A cell of a column that the table as sent lacks. */
    public static final Cell ABSENT = new Cell("", CellKind.TEXT, null, CellState.ABSENT, null);

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

    /**
     * What was sent, as a person sees it in the file: a number of a workbook is text of ours, which
     * each language writes in its way, a text stays as it was typed.
     */
    public Worded sent() {
        if (kind != CellKind.NUMBER) {
            return Worded.of(text);
        }
        String seen = shown == null ? text : shown;
        return new Worded(text, Language.VI.digits(seen), Language.EN.digits(seen));
    }

    /** The same cell with a value. */
    public Cell with(Object newValue) {
        return new Cell(text, kind, shown, CellState.FILLED, newValue);
    }

    Cell without(CellState newState) {
        return new Cell(text, kind, shown, newState, null);
    }
}
