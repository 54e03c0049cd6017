package org.learningdistricts.reader.table;

/** The header once more among the rows, as it is printed on each page. */
final class RepeatedHeader {

    private static final String RULE = "repeated-header";

    private RepeatedHeader() {}

    static Remark remark(SourceRow row) {
        return Remark.onRow(RULE, row.number(), row.texts().get(0), "");
    }
}
