package org.learningdistricts.reader.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.ReadLimits;

/** Reads a CSV file record by record. */
final class RecordReader {

    /** Lines with unbalanced quotes that are looked into: a file with more is not worth it. */
    private static final int MAX_ATTEMPTS = 5_000;

    private static final int SOME = 10;

    private final LineReader lines;
    private final DialectFinding dialect;
    private final int width;
    private final ReadLimits limits;
    private final RecordParser parser;
    private int attempts;

    /**
     * @param dialect with the number of cells that a record should have: the evidence by which
     *     unbalanced quotes are understood
     */
    RecordReader(LineReader lines, DialectFinding dialect, ReadLimits limits) {
        this.lines = lines;
        this.dialect = dialect;
        this.width = dialect.width();
        this.limits = limits;
        this.parser = dialect.parser();
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
        boolean isTried = false;
        while (isOpen) {
            TextLine line = parser.openLength() > limits.cellLength() ? null : lines.next();
            if (line == null) {
                return unbalanced(start, more);
            }
            isOpen = parser.feed(line.text(), last.end());
            more.add(line);
            last = line;
            if (isOpen && !isTried && parser.literalQuotes() > 0) {
                isTried = true;
                CsvRecord repaired = repaired(start, more);
                if (repaired != null) {
                    parser.record();
                    return repaired;
                }
            }
        }
        ParsedRecord parsed = parser.record();
        boolean isWide = parsed.cells().size() == width;
        if (parsed.literalQuotes() == 0 || (isWide && more.isEmpty())) {
            return record(start, last, parsed, false);
        }
        CsvRecord repaired = repaired(start, more);
        return repaired == null
                ? record(start, last, parsed, !isWide && !parsed.quoted().isEmpty())
                : repaired;
    }

    private CsvRecord unbalanced(TextLine start, List<TextLine> more) throws IOException {
        boolean isTooLong = parser.openLength() > limits.cellLength();
        CsvRecord repaired = areRows(more) ? repaired(start, more) : null;
        parser.record();
        if (repaired != null) {
            return repaired;
        }
        if (isTooLong) {
            throw new LimitExceeded("cellLength", limits.cellLength());
        }
        throw new UnbalancedQuote(start.number(), dialect.quote());
    }

    /** Whether lines that a quoted cell has swallowed look like rows of the table. */
    private boolean areRows(List<TextLine> swallowed) {
        List<TextLine> some = swallowed.subList(0, Math.min(swallowed.size(), SOME));
        RecordParser alone = dialect.parser();
        long rows = 0;
        for (TextLine line : some) {
            alone.feed(line.text(), "");
            rows += alone.record().cells().size() == width ? 1 : 0;
        }
        return rows * 2 >= some.size();
    }

    /**
     * The first line alone with some quotes taken literally, null if that does not come out right.
     * A record that runs over several lines is better a cell short or over than to swallow them.
     */
    private @Nullable CsvRecord repaired(TextLine start, List<TextLine> more) {
        if (++attempts > MAX_ATTEMPTS) {
            return null;
        }
        List<Integer> widths =
                more.isEmpty() || parser.literalQuotes() == 0
                        ? List.of(width)
                        : List.of(width, width - 1, width + 1);
        for (int cells : widths) {
            List<String> read =
                    QuoteRepair.of(start.text(), dialect.separator(), dialect.quote(), cells);
            if (read != null) {
                lines.takeBack(more);
                return new CsvRecord(
                        start.number(),
                        start.end(),
                        new ParsedRecord(read, new BitSet(), 1, 0, 0),
                        cells != width);
            }
        }
        return null;
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
