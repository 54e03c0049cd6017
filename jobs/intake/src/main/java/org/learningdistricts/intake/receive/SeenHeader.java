package org.learningdistricts.intake.receive;

import java.util.List;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.TableHandler;

/** Looks for the header of a table, and whether rows follow. */
final class SeenHeader implements TableHandler {

    private List<String> titles = List.of();
    private boolean hasRows;

    /** The titles, none if there is no header. */
    List<String> titles() {
        return titles;
    }

    boolean hasRows() {
        return hasRows;
    }

    @Override
    public void header(SourceRow row) {
        titles = row.texts();
    }

    @Override
    public void row(SourceRow row) {
        hasRows = true;
    }
}
