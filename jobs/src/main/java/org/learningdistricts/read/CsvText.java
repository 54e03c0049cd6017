package org.learningdistricts.read;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.file.LimitExceeded;
import org.learningdistricts.file.ReadLimits;

/** One reading of the text of a CSV file. */
final class CsvText {

    private static final int SAMPLE_LINES = 300;
    private static final int SAMPLE_CHARACTERS = 1 << 17;
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?[,;\\t|]*");

    private final LineReader lines;
    private final Vocabulary vocabulary;
    private final ReadLimits limits;
    private final Remarks remarks;
    private final LineEndCount lineEnds = new LineEndCount();
    private @Nullable Remark fault;

    CsvText(LineReader lines, Vocabulary vocabulary, ReadLimits limits, Remarks remarks) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.remarks = remarks;
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
        List<TextLine> sample = sample();
        List<DialectFinding> ways = ways(announced, sample);
        if (ways.size() > 1) {
            return refused(Remark.onFile("ambiguous-separator", names(ways), ","));
        }
        DialectFinding dialect = ways.get(0);
        String first = firstText(sample);
        if (dialect.width() == 1 && !first.isEmpty() && isExpected() && !hasTitle(sample)) {
            return refused(Remark.onFile("unreadable-file", "«" + first + "»", "a,b"));
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
        List<DialectFinding> ways = ways(separatorLine(), sample());
        if (ways.size() > 1) {
            return false;
        }
        forEachRow(ways.get(0), sink);
        return true;
    }

    /** The same of a file of which it is known how it is written. */
    void forEachRow(DialectFinding dialect, Consumer<SourceRow> sink) throws IOException {
        forEachRecord(dialect, record -> sink.accept(row(record)));
    }

    private static SourceRow row(CsvRecord record) {
        return SourceRow.ofTexts(record.line(), record.parsed().cells());
    }

    private void forEachRecord(DialectFinding dialect, Consumer<CsvRecord> sink)
            throws IOException {
        RecordReader records = new RecordReader(lines, dialect, limits);
        long count = 0;
        for (CsvRecord record = records.next(); record != null; record = records.next()) {
            if (++count > limits.rows()) {
                throw new LimitExceeded("rows", limits.rows());
            }
            sink.accept(record);
        }
    }

    private List<TextLine> sample() throws IOException {
        return lines.peek(SAMPLE_LINES, SAMPLE_CHARACTERS);
    }

    /** The ways in which the file may be written. */
    private List<DialectFinding> ways(@Nullable String announced, List<TextLine> sample) {
        DialectFinder finder = new DialectFinder(vocabulary, sample, isAll(sample));
        return announced == null ? finder.find() : List.of(finder.with(announced));
    }

    private ReadOutcome read(TableHandler handler, DialectFinding dialect) throws IOException {
        if (!dialect.separator().isEmpty() && !dialect.separator().equals(",")) {
            remarks.add(Remark.onFile("separator", name(dialect.separator()), ","));
        }
        TableFinder table = new TableFinder(vocabulary, handler, remarks, TableSource.TEXT);
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
        Remark reason = fault;
        return reason == null ? outcome : refused(reason);
    }

    private void remark(CsvRecord record, DialectFinding dialect) {
        ParsedRecord parsed = record.parsed();
        String quote = String.valueOf(dialect.quote());
        if (parsed.literalQuotes() > 0) {
            remarks.add(Remark.onRow("literal-quote", record.line(), quote, quote + quote));
        }
        if (parsed.blanksOutside() > 0) {
            remarks.add(Remark.onRow("blanks-outside-quotes", record.line(), " " + quote, quote));
        }
        if (parsed.escapes() > 0) {
            remarks.add(Remark.onRow("escape-character", record.line(), "\\", quote));
        }
        if (dialect.quote() != '"' && !parsed.quoted().isEmpty()) {
            remarks.add(Remark.onRow("quote-character", record.line(), quote, "\""));
        }
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
        Matcher matcher = SEPARATOR_LINE.matcher(line.text());
        if (!matcher.matches()) {
            lines.takeBack(List.of(line));
            return null;
        }
        remarks.add(Remark.onRow("separator-line", line.number(), line.text(), ""));
        return matcher.group(1);
    }

    /** Whether it is known what the table should look like. */
    private boolean isExpected() {
        return !vocabulary.labels().isEmpty();
    }

    private static String firstText(List<TextLine> sample) {
        return sample.stream()
                .map(line -> line.text().strip())
                .filter(text -> !text.isEmpty())
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

    private static String names(List<DialectFinding> ways) {
        return ways.stream().map(w -> name(w.separator())).collect(Collectors.joining(" / "));
    }

    private static String name(String separator) {
        return switch (separator) {
            case "\t" -> "tab";
            case " " -> "space";
            default -> "«" + separator + "»";
        };
    }
}
