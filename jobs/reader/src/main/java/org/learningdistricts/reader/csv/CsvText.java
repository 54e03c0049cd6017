package org.learningdistricts.reader.csv;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.encoding.MeantRows;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.BlankTable;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.TableFinder;
import org.learningdistricts.reader.table.TableHandler;
import org.learningdistricts.reader.table.UnreadableFile;
import org.learningdistricts.reader.table.Vocabulary;

/** One reading of the text of a CSV file. */
final class CsvText {

    private static final int SAMPLE_LINES = 300;
    private static final int SAMPLE_CHARACTERS = 1 << 17;

    /** What a row of empty cells is written with. */
    private static final Pattern NOTHING = Pattern.compile("[,;|\\t\"'\\s\\p{Z}]*");

    private final LineReader lines;
    private final Vocabulary vocabulary;
    private final ReadLimits limits;
    private final Remarks remarks;
    private final MeantRows meant;
    private final LineEndCount lineEnds = new LineEndCount();
    private @Nullable Remark fault;

    CsvText(LineReader lines, Vocabulary vocabulary, ReadLimits limits, Remarks remarks) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.remarks = remarks;
        this.meant = new MeantRows(vocabulary, remarks);
    }

    /**
     * @param encoding name of the encoding
     * @param found is told how the file is written
     * @throws LimitExceeded if the file is too large
     * @throws UnbalancedQuote if a quote is opened and nothing tells where it ends
     */
    ReadOutcome read(TableHandler handler, String encoding, Consumer<CsvDialect> found)
            throws IOException {
        String announced = separatorLine();
        List<TextLine> sample = plainSample();
        String first = firstText(sample);
        if (first.isEmpty() && isAll(sample)) {
            return refused(BlankTable.remark());
        }
        List<DialectFinding> ways = ways(announced, sample);
        if (ways.size() > 1) {
            return refused(AmbiguousSeparator.remark(ways));
        }
        DialectFinding dialect = ways.get(0);
        if (dialect.width() == 1 && !first.isEmpty() && isExpected() && !hasTitle(sample)) {
            return refused(UnreadableFile.of("«" + first + "»", UnreadableFile.TABLE));
        }
        try {
            return read(handler, dialect);
        } finally {
            found.accept(
                    new CsvDialect(
                            encoding,
                            dialect.separator(),
                            dialect.quote(),
                            dialect.escape(),
                            lineEnds.kind()));
        }
    }

    /**
     * Hands over every record as it stands there, those beside the table too.
     *
     * @return whether it is clear what separates the cells; else nothing is handed over
     * @throws LimitExceeded if the file is too large
     * @throws UnbalancedQuote if a quote is opened and nothing tells where it ends
     */
    boolean forEachRow(Consumer<SourceRow> sink) throws IOException {
        List<DialectFinding> ways = ways(separatorLine(), plainSample());
        if (ways.size() > 1) {
            return false;
        }
        forEachRecord(ways.get(0), record -> sink.accept(row(record)));
        return true;
    }

    /**
     * The same of a file of which it is known how it is written.
     *
     * @param sink takes a line and tells whether more are wanted
     */
    void forEachRow(DialectFinding dialect, Predicate<SourceRow> sink) throws IOException {
        RecordReader records = new RecordReader(lines, dialect, limits);
        long count = 0;
        for (CsvRecord record = records.next(); record != null; record = records.next()) {
            requireWithin(++count);
            if (!sink.test(row(record))) {
                return;
            }
        }
    }

    private SourceRow row(CsvRecord record) {
        return meant.of(SourceRow.ofTexts(record.line(), record.parsed().cells()));
    }

    private void forEachRecord(DialectFinding dialect, Consumer<CsvRecord> sink)
            throws IOException {
        RecordReader records = new RecordReader(lines, dialect, limits);
        long count = 0;
        for (CsvRecord record = records.next(); record != null; record = records.next()) {
            requireWithin(++count);
            sink.accept(record);
        }
    }

    private void requireWithin(long rows) throws LimitExceeded {
        if (rows > limits.rows()) {
            throw new LimitExceeded("rows", limits.rows());
        }
    }

    private List<TextLine> sample() throws IOException {
        return lines.peek(SAMPLE_LINES, SAMPLE_CHARACTERS);
    }

    /** The first lines, after whatever encloses lines or cells in an unusual way was changed. */
    private List<TextLine> plainSample() throws IOException {
        List<TextLine> sample = sample();
        if (PackedTable.isIn(sample, vocabulary)) {
            lines.rewrite(
                    line ->
                            rewritten(
                                    line,
                                    PackedTable.unpacked(line.text()),
                                    PackedLines.remark(line.number(), line.text())));
            sample = sample();
        }
        if (TypographicQuotes.areIn(sample)) {
            lines.rewrite(
                    line ->
                            rewritten(
                                    line,
                                    TypographicQuotes.plain(line.text()),
                                    QuoteCharacter.remark(
                                            line.number(), TypographicQuotes.first(line.text()))));
            sample = sample();
        }
        return sample;
    }

    private TextLine rewritten(TextLine line, String text, Remark remark) {
        if (text.equals(line.text())) {
            return line;
        }
        remarks.add(remark);
        return new TextLine(line.number(), text, line.end());
    }

    /** The ways in which the file may be written. */
    private List<DialectFinding> ways(@Nullable String announced, List<TextLine> sample) {
        DialectFinder finder = new DialectFinder(vocabulary, sample, isAll(sample));
        return announced == null ? finder.find() : List.of(finder.with(announced));
    }

    private ReadOutcome read(TableHandler handler, DialectFinding dialect) throws IOException {
        Separator.note(dialect, remarks);
        TableFinder table = TableFinder.ofText(vocabulary, handler, remarks);
        forEachRecord(
                dialect,
                record -> {
                    lineEnds.add(record.end());
                    remark(record, dialect);
                    if (!record.isDoubtful() || !isExpected()) {
                        table.row(row(record));
                    }
                    if (record.end().isEmpty()) {
                        table.endsWithinLine();
                    }
                });
        lineEnds.remark().ifPresent(remarks::add);
        ReadOutcome outcome = table.finish();
        Remark reason = fault == null ? meant.fault() : fault;
        return reason == null ? outcome : refused(reason);
    }

    private void remark(CsvRecord record, DialectFinding dialect) {
        LiteralQuote.note(record, dialect.quote(), remarks);
        BlanksOutsideQuotes.note(record, dialect.quote(), remarks);
        EscapeCharacter.note(record, dialect.quote(), remarks);
        QuoteCharacter.note(record, dialect.quote(), remarks);
        if (record.isDoubtful() && isExpected() && fault == null) {
            fault = new UnbalancedQuote(record.line(), dialect.quote()).remark();
        }
    }

    /** The separator that Excel's first line announces, null if there is no such line. */
    private @Nullable String separatorLine() throws IOException {
        TextLine line = lines.next();
        if (line == null) {
            return null;
        }
        String announced = SeparatorLine.separator(line.text());
        if (announced == null) {
            lines.takeBack(List.of(line));
            return null;
        }
        remarks.add(SeparatorLine.remark(line));
        return announced;
    }

    /** Whether it is known what the table should look like. */
    private boolean isExpected() {
        return vocabulary.hasLabels();
    }

    private static String firstText(List<TextLine> sample) {
        return sample.stream()
                .map(line -> line.text().strip())
                .filter(text -> !NOTHING.matcher(text).matches())
                .findFirst()
                .orElse("");
    }

    private boolean hasTitle(List<TextLine> sample) {
        return sample.stream().anyMatch(line -> vocabulary.isLabel(line.text()));
    }

    private static boolean isAll(List<TextLine> sample) {
        int characters = sample.stream().mapToInt(line -> line.text().length()).sum();
        return sample.size() < SAMPLE_LINES && characters < SAMPLE_CHARACTERS;
    }

    private ReadOutcome refused(Remark reason) {
        return new ReadOutcome.Refused(reason, remarks.list());
    }
}
