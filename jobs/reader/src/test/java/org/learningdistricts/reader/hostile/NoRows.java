package org.learningdistricts.reader.hostile;

import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.TableHandler;

/** Counts rows and keeps none. */
public final class NoRows implements TableHandler {

    private long rows;

    long rows() {
        return rows;
    }

    @Override
    public void aside(SourceRow row) {}

    @Override
    public void header(SourceRow row) {}

    @Override
    public void row(SourceRow row) {
        rows++;
    }
}
