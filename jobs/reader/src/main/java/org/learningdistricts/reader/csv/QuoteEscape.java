package org.learningdistricts.reader.csv;

/** How a quote is written inside a quoted cell. */
public enum QuoteEscape {
    /** Twice: {@code ""}. */
    DOUBLED,
    /** After a backslash: {@code \"}. */
    BACKSLASH
}
