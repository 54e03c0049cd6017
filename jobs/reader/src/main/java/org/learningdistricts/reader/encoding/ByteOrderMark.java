package org.learningdistricts.reader.encoding;

import org.learningdistricts.reader.table.Remark;

/** A byte order mark before text in UTF-8, which is skipped. */
public final class ByteOrderMark {

    public static final String RULE = "byte-order-mark";

    private ByteOrderMark() {}

    static Remark remark() {
        return Remark.onFile(RULE, null, null);
    }
}
