package org.learningdistricts.reader.table;

import java.util.List;

/** Writes down the rows that a reader hands over. */
public final class RowLog implements TableHandler {

    private final List<String> rows;
    private final RowRemarks ofCells = new RowRemarks();

    public RowLog(List<String> rows) {
        this.rows = rows;
    }

    /** What was said of cells of the table. */
    public List<Remark> ofCells() {
        return ofCells.list();
    }

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
        ofCells.add(row);
    }
}
