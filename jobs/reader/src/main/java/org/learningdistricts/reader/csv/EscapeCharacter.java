package org.learningdistricts.reader.csv;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;

/** Quotes inside a cell that stand after a backslash instead of being doubled. */
final class EscapeCharacter {

    static final String RULE = "escape-character";

    private EscapeCharacter() {}

    static void note(CsvRecord record, char quote, Remarks remarks) {
        if (record.parsed().escapes() > 0) {
            remarks.add(Remark.onRow(RULE, record.line(), "\\", "" + quote));
        }
    }
}
