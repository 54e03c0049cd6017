package org.learningdistricts.reader.table;

/** Counts the rows that a reader hands over, and keeps none. */
public final class RowCount implements TableHandler {

    private long count;

    @Override
    public void row(SourceRow row) {
        count++;
    }

    public long count() {
        return count;
    }
}
