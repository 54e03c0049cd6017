package org.learningdistricts.hostile;

import org.learningdistricts.read.SourceRow;
import org.learningdistricts.read.TableHandler;

/** Counts rows and keeps none. */
final class NoRows implements TableHandler {

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
