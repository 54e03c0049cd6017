package org.learningdistricts.reader.encoding;

import org.learningdistricts.reader.table.Remark;

/** Text in UTF-8 that was encoded once more, and lost some of its letters by it. */
final class EncodedTwiceLost {

    private static final String RULE = "encoded-twice-lost";

    private EncodedTwiceLost() {}

    /** What the file is refused with. */
    static Remark remark(long row, int column, String sent) {
        return new Remark(RULE, row, column, sent, null, 1);
    }
}
