package org.learningdistricts.app.preview;

import org.learningdistricts.reader.table.TableHandler;

/** Shows tables while they are read. For each: {@code begin}, its rows, {@code end}. */
public sealed interface PreviewWriter extends TableHandler, AutoCloseable
        permits TextPreview, JsonPreview, CsvPreview {

    /** A table begins. */
    void begin(TableName name);

    /** The table is read, or cannot be. */
    void end(PreviewedTable table);

    /** The table cannot be read to its end, because of a fault that is not its own. */
    void abandon();

    /** There are no more tables. */
    @Override
    void close();
}
