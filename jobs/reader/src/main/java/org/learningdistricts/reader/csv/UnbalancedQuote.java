package org.learningdistricts.reader.csv;

import java.io.IOException;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.UnreadableFile;

/** Stops the reading of a file in which a quote is opened that nothing closes. */
final class UnbalancedQuote extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final char quote;

    UnbalancedQuote(long line, char quote) {
        super("line " + line + ": unbalanced " + quote);
        this.line = line;
        this.quote = quote;
    }

    /** What the file is refused with. */
    Remark remark() {
        return UnreadableFile.at(line, String.valueOf(quote), UnreadableFile.CLOSED_QUOTES);
    }
}
