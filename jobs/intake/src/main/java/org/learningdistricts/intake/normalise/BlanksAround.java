package org.learningdistricts.intake.normalise;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.SourceRow;

/** Blanks before or after what a cell says. */
final class BlanksAround {

    private static final String RULE = "blanks-around";

    private BlanksAround() {}

    static void note(CleanText clean, String sent, CellRepairs repairs) {
        if (clean.hadBlanksAround()) {
            repairs.add(RULE, sent, clean.text());
        }
    }

    /** Those around a title. */
    static Remark remark(SourceRow header, int position, String column) {
        return new Remark(RULE, header.number(), position, header.text(position), column, 1);
    }
}
