package org.learningdistricts.reader.table;

/** Takes the rows of a table as they are read. */
@FunctionalInterface
public interface TableHandler {

    /** A row that is no part of the table: a title line above the header. */
    default void aside(SourceRow row) {}

    /** The header row, before any data row. */
    default void header(SourceRow row) {}

    /**
     * A row below the header that is not blank. It may have more or fewer cells than the header.
     */
    void row(SourceRow row);
}
