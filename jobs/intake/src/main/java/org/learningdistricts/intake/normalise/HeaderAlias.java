package org.learningdistricts.intake.normalise;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.SourceRow;

/** A title that is not the template's but leaves no doubt which column it means. */
final class HeaderAlias {

    private static final String RULE = "header-alias";

    private HeaderAlias() {}

    static Remark remark(SourceRow header, int position, String column) {
        return new Remark(RULE, header.number(), position, header.text(position), column, 1);
    }
}
