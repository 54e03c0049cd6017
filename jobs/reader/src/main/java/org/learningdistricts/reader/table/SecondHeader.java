package org.learningdistricts.reader.table;

/** A row that looks like another header, in a table of which nothing is known. */
final class SecondHeader {

    private static final String RULE = "second-header";

    private SecondHeader() {}

    static Remark remark(SourceRow row) {
        return Remark.onRow(RULE, row.number(), row.texts().get(0), "");
    }
}
