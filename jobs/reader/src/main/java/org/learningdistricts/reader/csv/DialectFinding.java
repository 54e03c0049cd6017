package org.learningdistricts.reader.csv;

/**
 * How a CSV file separates and encloses its cells.
 *
 * @param separator what stands between two cells, empty if there is one column
 * @param quote what encloses a cell
 * @param escape how a quote is written inside
 * @param width how many cells most records have
 */
record DialectFinding(String separator, char quote, QuoteEscape escape, int width) {

    /** A parser of such records. */
    RecordParser parser() {
        return new RecordParser(separator, quote, escape);
    }
}
