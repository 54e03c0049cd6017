package org.learningdistricts.reader.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Collects what there is to say about cells of those rows that belong to a table. */
public final class RowRemarks {

    private final Remarks remarks = new Remarks();
    private final Set<Remark> overRows = new HashSet<>();

    /** Takes a row of which all cells count. */
    public void add(SourceRow row) {
        add(row, column -> true);
    }

    /**
     * Takes a row. What concerns several of its rows is said once.
     *
     * @param counts whether the cells at a position belong to the table
     */
    public void add(SourceRow row, IntPredicate counts) {
        for (CellRemark about : row.remarks()) {
            Remark remark = about.remark();
            if (counts(about, counts) && (!about.isOfSeveralRows() || overRows.add(remark))) {
                remarks.add(remark);
            }
        }
    }

    private static boolean counts(CellRemark about, IntPredicate counts) {
        for (int i = about.firstColumn(); i <= about.lastColumn(); i++) {
            if (counts.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** All remarks in the order in which they were first made. */
    public List<Remark> list() {
        return remarks.list();
    }
}
