package org.learningdistricts.reader.csv;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;

/** Cells in another quote than the double one. */
final class QuoteCharacter {

    static final String RULE = "quote-character";
    private static final char USUAL = '"';

    private QuoteCharacter() {}

    static void note(CsvRecord record, char quote, Remarks remarks) {
        if (quote != USUAL && !record.parsed().quoted().isEmpty()) {
            remarks.add(remark(record.line(), quote));
        }
    }

    static Remark remark(long row, char quote) {
        return Remark.onRow(RULE, row, "" + quote, "" + USUAL);
    }
}
