package org.learningdistricts.reader.csv;

import java.util.BitSet;
import java.util.List;

/**
 * A record as it was parsed.
 *
 * @param quoted which cells were enclosed in quotes
 * @param literalQuotes quotes that were taken as part of a cell because they made no sense
 * @param blanksOutside quoted cells with blanks before or after their quotes
 * @param escapes quotes and backslashes that were escaped by a backslash
 */
record ParsedRecord(
        List<String> cells, BitSet quoted, int literalQuotes, int blanksOutside, int escapes) {}
