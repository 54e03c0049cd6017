package org.learningdistricts.reader.csv;

import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;

/** A quote inside a cell that is not written as the rules of CSV say. */
final class LiteralQuote {

    static final String RULE = "literal-quote";

    private LiteralQuote() {}

    static void note(CsvRecord record, char quote, Remarks remarks) {
        if (record.parsed().literalQuotes() > 0) {
            remarks.add(Remark.onRow(RULE, record.line(), "" + quote, "" + quote + quote));
        }
    }
}
