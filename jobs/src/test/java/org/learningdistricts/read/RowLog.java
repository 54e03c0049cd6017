package org.learningdistricts.read;

import java.util.List;

/** Writes down the rows that a reader hands over. */
record RowLog(List<String> rows) implements TableHandler {

    @Override
    public void aside(SourceRow row) {
        rows.add("aside " + row.number() + " " + row.texts());
    }

    @Override
    public void header(SourceRow row) {
        rows.add("header " + row.number() + " " + row.texts());
    }

    @Override
    public void row(SourceRow row) {
        rows.add(row.number() + " " + row.texts());
    }
}
