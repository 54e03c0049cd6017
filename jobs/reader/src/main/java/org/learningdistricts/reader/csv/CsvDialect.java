package org.learningdistricts.reader.csv;

/**
 * How a CSV file is written.
 *
 * @param encoding name of the encoding, such as UTF-8
 * @param separator what stands between two cells, mostly one character; empty if there is one
 *     column
 * @param quote what encloses a cell that holds separators or line breaks
 * @param escape how a quote inside such a cell is written
 * @param lineEnds what ends a line
 */
public record CsvDialect(
        String encoding, String separator, char quote, QuoteEscape escape, LineEnds lineEnds) {}
