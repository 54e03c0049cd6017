package org.learningdistricts.reader.table;

/** Lines above the header, such as the title of a form. */
final class TitleLines {

    private static final String RULE = "title-lines";

    private TitleLines() {}

    static Remark remark(SourceRow line) {
        return Remark.onRow(RULE, line.number(), line.start(1), "");
    }
}
