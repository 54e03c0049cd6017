package org.learningdistricts.read;

import java.io.IOException;

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
        return UnreadableFile.at(line, String.valueOf(quote), "RFC 4180");
    }
}
