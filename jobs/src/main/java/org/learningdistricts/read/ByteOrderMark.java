package org.learningdistricts.read;

/** A byte order mark before text in UTF-8, which is skipped. */
final class ByteOrderMark {

    static final String RULE = "byte-order-mark";

    private ByteOrderMark() {}

    static Remark remark() {
        return Remark.onFile(RULE, null, null);
    }
}
