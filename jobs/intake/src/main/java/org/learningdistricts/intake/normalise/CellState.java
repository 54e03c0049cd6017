package org.learningdistricts.intake.normalise;

/** What became of a cell's text. */
public enum CellState {
    /** It has a value of the field's type. */
    FILLED,
    /** Its code was empty and was taken from the row's name. */
    FILLED_FROM_NAME,
    /** Not reported. */
    EMPTY,
    /** Not applicable. */
    NOT_APPLICABLE,
    /** The table as sent lacks the column. */
    ABSENT,
    /** The text is no value of the field's type. */
    WRONG_TYPE,
    /** The text is a number that could be read as two, and the column does not say which. */
    AMBIGUOUS_NUMBER,
    /** The text is a date whose day and month may stand in either order. */
    DATE_IN_DOUBT,
    /**
     * The text is a moment within a minute of midnight, so that the next day may be meant as well.
     */
    BEFORE_MIDNIGHT,
    /** A formula was never calculated; the reader has told it. */
    NOT_CALCULATED,
    /** The text is not in the field's code list. */
    OUTSIDE_LIST,
    /** The text holds a personal identity number. */
    IDENTITY_NUMBER
}
