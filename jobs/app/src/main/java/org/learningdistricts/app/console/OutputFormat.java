package org.learningdistricts.app.console;

/** How rows are written. */
public enum OutputFormat {
    TABLE,
    LINE,
    CSV,
    JSON
}
