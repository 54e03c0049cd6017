package org.learningdistricts.normalise;

import org.learningdistricts.read.Remark;
import org.learningdistricts.read.SourceRow;

/** A title that is not the template's but leaves no doubt which column it means. */
final class HeaderAlias {

    private static final String RULE = "header-alias";

    private HeaderAlias() {}

    static Remark remark(SourceRow header, int position, String column) {
        return new Remark(RULE, header.number(), position, header.text(position), column, 1);
    }
}
