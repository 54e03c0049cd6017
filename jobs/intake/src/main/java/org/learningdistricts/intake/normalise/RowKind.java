package org.learningdistricts.intake.normalise;

/** What a row below the header is. */
public enum RowKind {
    /** Figures, or what is to be taken for them. */
    DATA,
    /** Totals of the rows of data. */
    TOTAL,
    /** The numbers or letters of the columns, directly below the header. */
    NUMBERING,
    /** The number of a page, which a printed form has between its rows. */
    PAGE,
    /** Words without figures, such as a place for signatures; data if data follow. */
    WORDS,
    /** No text, and no formulas that should have given some. */
    BLANK
}
