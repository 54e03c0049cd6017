package org.learningdistricts.reader.table;

/** What a cell was in the file that it comes from. Cells of CSV are all text. */
public enum CellKind {
    /** Text as a person typed it; also every empty cell. */
    TEXT,
    /** A number; its text is exact, with a decimal point and no grouping: {@code 1234.5}. */
    NUMBER,
    /** A day or a moment; its text is {@code 2025-03-18} or {@code 2025-03-18T09:30:00}. */
    DATE,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /**
     * An error value of a workbook, such as {@code #REF!}; empty if a formula was never calculated.
     */
    ERROR
}
