package org.learningdistricts.cli;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.read.ColumnLetters;
import org.learningdistricts.read.SourceRow;
import org.learningdistricts.read.TableHandler;

/** Passes rows on, counts them, and remembers the titles of the columns. */
final class TitledRows implements TableHandler {

    private final TableHandler next;
    private @Nullable SourceRow header;
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
        next.header(row);
    }

    @Override
    public void row(SourceRow row) {
        count++;
        next.row(row);
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
