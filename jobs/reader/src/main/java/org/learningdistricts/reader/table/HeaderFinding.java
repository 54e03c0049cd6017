package org.learningdistricts.reader.table;

/**
 * Where a header stands among the first rows of a file.
 *
 * @param first position of its first row among them
 * @param last position of its last row
 * @param header its titles, with the number of its last row
 */
record HeaderFinding(int first, int last, SourceRow header) {}
