package org.learningdistricts.read;

/** Cells in UTF-8 that was encoded once more, which were led back without loss. */
final class EncodedTwice {

    static final String RULE = "encoded-twice";

    private EncodedTwice() {}

    static Remark remark(long row, int column, String sent, String meant) {
        return new Remark(RULE, row, column, sent, meant, 1);
    }
}
