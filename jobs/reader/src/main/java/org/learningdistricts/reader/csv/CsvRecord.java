package org.learningdistricts.reader.csv;

/**
 * A record of a CSV file with what its quotes tell.
 *
 * @param line physical line on which it starts
 * @param end what ends its last line
 * @param parsed its cells
 * @param isDoubtful whether its quotes do not go up in a way that gives as many cells as the table
 *     has columns
 */
record CsvRecord(long line, String end, ParsedRecord parsed, boolean isDoubtful) {}
