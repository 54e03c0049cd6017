package org.learningdistricts.read;

import java.util.List;

/** Takes the rows of a table as they are read. */
public interface RowHandler {

    /** The header row, before any other. */
    void header(List<String> cells);

    /**
     * A data row with as many cells as the header.
     *
     * @param line physical line on which it starts, from 1
     */
    void row(long line, List<String> cells);
}
