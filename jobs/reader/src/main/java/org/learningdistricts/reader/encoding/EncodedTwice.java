package org.learningdistricts.reader.encoding;

import org.learningdistricts.reader.table.Remark;

/** Cells in UTF-8 that was encoded once more, which were led back without loss. */
public final class EncodedTwice {

    public static final String RULE = "encoded-twice";

    private EncodedTwice() {}

    static Remark remark(long row, int column, String sent, String meant) {
        return new Remark(RULE, row, column, sent, meant, 1);
    }
}
