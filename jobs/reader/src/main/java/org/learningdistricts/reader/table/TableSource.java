package org.learningdistricts.reader.table;

/** Where raw rows come from: whether their length tells anything. */
enum TableSource {
    /** A text: every cell is written, so all rows should have as many. */
    TEXT,
    /** A sheet: cells at the end of a row may or may not be there, as it happens. */
    SHEET
}
