package org.learningdistricts.cli;

/** How rows are written. */
enum OutputFormat {
    TABLE,
    CSV,
    JSON
}
