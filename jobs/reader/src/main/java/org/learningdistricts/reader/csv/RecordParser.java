package org.learningdistricts.reader.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Parses the records of a CSV file line by line. A quote that neither opens, closes nor is escaped
 * is taken literally and counted: Commons CSV would end the parse there, or not see it.
 */
final class RecordParser {

    /** What no line holds. */
    private static final String NONE = "\n";

    private final String separator;
    private final char quote;
    private final boolean backslash;
    private final boolean blankSeparates;
    private List<String> cells = new ArrayList<>();
    private BitSet quoted = new BitSet();
    private final StringBuilder open = new StringBuilder();
    private boolean isOpen;
    private int literalQuotes;
    private int blanksOutside;
    private int escapes;

    /**
     * @param separator empty if every line is one cell
     */
    RecordParser(String separator, char quote, QuoteEscape escape) {
        this.separator = separator.isEmpty() ? NONE : separator;
        this.quote = quote;
        this.backslash = escape == QuoteEscape.BACKSLASH;
        this.blankSeparates = separator.startsWith(" ");
    }

    /**
     * Takes the first or next line of a record.
     *
     * @return whether the record goes on: the line ends inside a quoted cell
     */
    boolean feed(String line, String endBefore) {
        int at = 0;
        if (isOpen) {
            open.append(endBefore);
            at = quotedCell(line, 0);
        } else {
            start();
            at = cell(line, 0);
        }
        while (at >= 0) {
            at = cell(line, at);
        }
        return isOpen;
    }

    /** The record that was fed, as far as it goes. */
    ParsedRecord record() {
        if (isOpen) {
            cells.add(open.toString());
            isOpen = false;
        }
        return new ParsedRecord(cells, quoted, literalQuotes, blanksOutside, escapes);
    }

    /** Characters of the cell that is open, 0 if none is. */
    int openLength() {
        return isOpen ? open.length() : 0;
    }

    /** Quotes of the record so far that made no sense. */
    int literalQuotes() {
        return literalQuotes;
    }

    private void start() {
        cells = new ArrayList<>(Math.max(cells.size(), 4));
        quoted = new BitSet();
        literalQuotes = 0;
        blanksOutside = 0;
        escapes = 0;
    }

    /** Reads one cell; returns where the next one starts, or -1 after the last of the line. */
    private int cell(String line, int at) {
        int start = at;
        while (!blankSeparates && start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        if (start < line.length() && line.charAt(start) == quote) {
            blanksOutside += start > at ? 1 : 0;
            open.setLength(0);
            isOpen = true;
            return quotedCell(line, start + 1);
        }
        int end = line.indexOf(separator, at);
        String cell = line.substring(at, end < 0 ? line.length() : end);
        for (int i = cell.indexOf(quote); i >= 0; i = cell.indexOf(quote, i + 1)) {
            literalQuotes++;
        }
        cells.add(cell);
        return end < 0 ? -1 : end + separator.length();
    }

    private int quotedCell(String line, int at) {
        int i = at;
        while (i < line.length()) {
            char c = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : '\n';
            if (backslash && c == '\\' && (next == quote || next == '\\')) {
                escapes++;
                open.append(next);
                i += 2;
            } else if (c != quote) {
                open.append(c);
                i++;
            } else if (!backslash && next == quote) {
                open.append(quote);
                i += 2;
            } else {
                int after = afterBlanks(line, i + 1);
                if (after == line.length() || line.startsWith(separator, after)) {
                    blanksOutside += after > i + 1 ? 1 : 0;
                    quoted.set(cells.size());
                    cells.add(open.toString());
                    isOpen = false;
                    return after == line.length() ? -1 : after + separator.length();
                }
                literalQuotes++;
                open.append(quote);
                i++;
            }
        }
        return -1;
    }

    private int afterBlanks(String line, int at) {
        int after = at;
        if (line.startsWith(separator, at)) {
            return at;
        }
        while (!blankSeparates && after < line.length() && line.charAt(after) == ' ') {
            after++;
        }
        return after;
    }
}
