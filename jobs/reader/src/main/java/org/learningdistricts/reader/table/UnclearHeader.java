package org.learningdistricts.reader.table;

/** Titles in several rows of which it is not clear which belong together. */
final class UnclearHeader {

    private static final String RULE = "unclear-header";
    private static final int CELLS_SHOWN = 4;

    private UnclearHeader() {}

    /** What the file is refused with. */
    static Remark remark(SourceRow header, SourceRow next) {
        return Remark.onRow(
                RULE, next.number(), next.start(CELLS_SHOWN), String.valueOf(header.number()));
    }
}
