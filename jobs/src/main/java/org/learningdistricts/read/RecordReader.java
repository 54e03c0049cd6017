package org.learningdistricts.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file record by record. */
final class RecordReader {

    private final LineReader lines;
    private final String separator;
    private final char quote;
    private final int width;
    private final ReadLimits limits;
    private final RecordParser parser;

    /**
     * @param width how many cells a record should have: the evidence by which unbalanced quotes are
     *     understood
     */
    RecordReader(LineReader lines, DialectFinding dialect, ReadLimits limits) {
        this.lines = lines;
        this.separator = dialect.separator();
        this.quote = dialect.quote();
        this.width = dialect.width();
        this.limits = limits;
        this.parser = new RecordParser(separator, quote, dialect.escape());
    }

    /**
     * The next record, null after the last.
     *
     * @throws UnbalancedQuote if a quote is opened and nothing tells where it ends
     * @throws LimitExceeded if a record or cell is too large
     */
    @Nullable CsvRecord next() throws IOException {
        TextLine start = lines.next();
        if (start == null) {
            return null;
        }
        List<TextLine> more = new ArrayList<>();
        TextLine last = start;
        boolean isOpen = parser.feed(start.text(), "");
        while (isOpen) {
            TextLine line = parser.openLength() > limits.cellLength() ? null : lines.next();
            if (line == null) {
                return unbalanced(start, more);
            }
            isOpen = parser.feed(line.text(), last.end());
            more.add(line);
            last = line;
        }
        ParsedRecord parsed = parser.record();
        if (parsed.literalQuotes() > 0 && parsed.cells().size() != width) {
            ParsedRecord repaired = repair(start.text());
            if (repaired != null) {
                lines.takeBack(more);
                return new CsvRecord(start.number(), start.end(), repaired, false);
            }
            return record(start, last, parsed, !parsed.quoted().isEmpty());
        }
        return record(start, last, parsed, false);
    }

    private CsvRecord unbalanced(TextLine start, List<TextLine> more) throws IOException {
        boolean isTooLong = parser.openLength() > limits.cellLength();
        parser.record();
        ParsedRecord repaired = repair(start.text());
        if (repaired != null) {
            lines.takeBack(more);
            return new CsvRecord(start.number(), start.end(), repaired, false);
        }
        if (isTooLong) {
            throw new LimitExceeded("cellLength", limits.cellLength());
        }
        throw new UnbalancedQuote(start.number(), quote);
    }

    private @Nullable ParsedRecord repair(String line) {
        List<String> cells = QuoteRepair.of(line, separator, quote, width);
        return cells == null ? null : new ParsedRecord(cells, new BitSet(), 1, 0, 0);
    }

    private CsvRecord record(TextLine start, TextLine last, ParsedRecord parsed, boolean isDoubtful)
            throws LimitExceeded {
        if (parsed.cells().size() > limits.columns()) {
            throw new LimitExceeded("columns", limits.columns());
        }
        for (String cell : parsed.cells()) {
            if (cell.length() > limits.cellLength()) {
                throw new LimitExceeded("cellLength", limits.cellLength());
            }
        }
        return new CsvRecord(start.number(), last.end(), parsed, isDoubtful);
    }
}
