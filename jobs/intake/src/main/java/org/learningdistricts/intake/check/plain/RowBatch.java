package org.learningdistricts.intake.check.plain;

/** Some rows of a table as the lake stores them, without the submission's identifier. */
public interface RowBatch {

    /** Columns that tell where a row came from: file, sheet and row. */
    int SOURCE_COLUMNS = 3;

    /** How many rows there are. */
    int rows();

    /**
     * Hands the values of a row over: its file, sheet and row there, the contract's columns in
     * order, and the names of the columns that hold {@code x}.
     *
     * @param row which row, from 0
     * @param first which column of the sink is the first of these
     */
    void write(int row, int first, ValueSink sink);
}
