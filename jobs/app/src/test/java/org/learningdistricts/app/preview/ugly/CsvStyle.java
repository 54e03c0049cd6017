package org.learningdistricts.app.preview.ugly;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A way to write CSV.
 *
 * @param separator what stands between cells
 * @param quote what encloses cells that need it
 * @param escape what stands before a quote inside such a cell; may be nothing
 * @param lineEnd what ends each line, the last too
 * @param quoteAll whether every cell is enclosed
 */
record CsvStyle(String separator, String quote, String escape, String lineEnd, boolean quoteAll) {

    /** RFC 4180. */
    static final CsvStyle PLAIN = new CsvStyle(",", "\"", "\"", "\r\n", false);

    CsvStyle separatedBy(String other) {
        return new CsvStyle(other, quote, escape, lineEnd, quoteAll);
    }

    CsvStyle quotedBy(String otherQuote, String otherEscape) {
        return new CsvStyle(separator, otherQuote, otherEscape, lineEnd, quoteAll);
    }

    CsvStyle endedBy(String other) {
        return new CsvStyle(separator, quote, escape, other, quoteAll);
    }

    CsvStyle quotingAll() {
        return new CsvStyle(separator, quote, escape, lineEnd, true);
    }

    String text(List<List<String>> table) {
        return table.stream().map(this::line).collect(Collectors.joining());
    }

    String line(List<String> row) {
        return row.stream().map(this::cell).collect(Collectors.joining(separator)) + lineEnd;
    }

    String cell(String value) {
        boolean needsQuote =
                value.contains(separator)
                        || value.startsWith(quote)
                        || value.contains("\n")
                        || value.contains("\r");
        boolean escapable = value.contains("\"") && quote.equals("\"");
        if (!quoteAll && !needsQuote && !escapable) {
            return value;
        }
        return quote + value.replace(quote, escape + quote) + quote;
    }
}
