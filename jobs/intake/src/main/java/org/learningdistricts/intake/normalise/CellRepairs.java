package org.learningdistricts.intake.normalise;

import java.util.List;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;

/** Collects what was repaired in cells; it is told before which cell is being read. */
public final class CellRepairs {

    private final Remarks remarks = new Remarks();
    private long row = 1;
    private int column;

    void at(long newRow, int newColumn) {
        row = newRow;
        column = newColumn;
    }

    void add(String rule, String sent, String readAs) {
        remarks.add(new Remark(rule, row, column, sent, readAs, 1));
    }

    /** One remark for each rule and column. */
    public List<Remark> list() {
        return remarks.list();
    }
}
