package org.learningdistricts.app.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.RowRemarks;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.TableHandler;

/** Passes rows on, counts them, and remembers the titles of the columns. */
final class TitledRows implements TableHandler {

    private final TableHandler next;
    private @Nullable SourceRow header;
    private final RowRemarks remarks = new RowRemarks();
    private long count;

    TitledRows(TableHandler next) {
        this.next = next;
    }

    @Override
    public void aside(SourceRow row) {
        next.aside(row);
    }

    @Override
    public void header(SourceRow row) {
        header = row;
        remarks.add(row);
        next.header(row);
    }

    @Override
    public void row(SourceRow row) {
        count++;
        remarks.add(row);
        next.row(row);
    }

    /** What there is to say about cells of the header and the rows. */
    List<Remark> remarks() {
        return remarks.list();
    }

    /** How many rows there were. */
    long count() {
        return count;
    }

    /** What a column is called, by its position. */
    String columnAt(int position) {
        String title = header == null ? "" : header.text(position);
        String letters = ColumnLetters.of(position);
        return title.isBlank() ? letters : letters + " «" + title.strip() + "»";
    }
}
