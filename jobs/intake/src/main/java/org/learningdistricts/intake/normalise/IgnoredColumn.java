package org.learningdistricts.intake.normalise;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.SourceRow;

/** A column that nobody needs, such as one of row numbers. */
final class IgnoredColumn {

    private static final String RULE = "ignored-column";

    private IgnoredColumn() {}

    static Remark remark(SourceRow header, int position) {
        return new Remark(RULE, header.number(), position, header.text(position), null, 1);
    }
}
