package org.learningdistricts.reader.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a reader has to say. The same thing said of one column, or of no column, is one
 * remark: it keeps the first place and counts the others.
 */
public final class Remarks {

    private record Key(String rule, @Nullable Integer column) {}

    private final Map<Key, Remark> remarks = new LinkedHashMap<>();

    /** Adds a remark. */
    public void add(Remark remark) {
        remarks.merge(
                new Key(remark.rule(), remark.column()), remark, (first, next) -> first.oneMore());
    }

    /** All remarks in the order in which they were first made. */
    public List<Remark> list() {
        return List.copyOf(remarks.values());
    }
}
