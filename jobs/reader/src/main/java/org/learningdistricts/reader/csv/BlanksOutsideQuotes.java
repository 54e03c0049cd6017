package org.learningdistricts.reader.csv;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;

/** Blanks between a quoted cell and its separator. */
final class BlanksOutsideQuotes {

    static final String RULE = "blanks-outside-quotes";

    private BlanksOutsideQuotes() {}

    static void note(CsvRecord record, char quote, Remarks remarks) {
        if (record.parsed().blanksOutside() > 0) {
            remarks.add(Remark.onRow(RULE, record.line(), " " + quote, "" + quote));
        }
    }
}
