package org.learningdistricts.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.file.ByteSource;
import org.learningdistricts.file.LimitExceeded;
import org.learningdistricts.file.ReadLimits;

/**
 * Reads canonical CSV: UTF-8, comma, RFC 4180, a header row. Lines with no cell are passed over;
 * everything else that deviates makes the file unreadable.
 */
public final class CsvReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final ReadLimits limits;

    /**
     * @param vocabulary words that are expected in the file
     * @param limits how much is read before the file is refused
     */
    public CsvReader(Vocabulary vocabulary, ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file and hands its rows over.
     *
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public ReadOutcome read(ByteSource source, TableHandler handler) {
        return read(source, handler, dialect -> {});
    }

    /**
     * Reads a file and hands its rows over.
     *
     * @param found is told how the file is written, once, before this method returns; not if that
     *     could not be found out
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public ReadOutcome read(ByteSource source, TableHandler handler, Consumer<CsvDialect> found) {
        byte[] bytes = bytes(source);
        if (bytes.length == 0) {
            return refused(null, "0 bytes", "CSV");
        }
        if (bytes.length > limits.bytes()) {
            return new ReadOutcome.Refused(
                    Remark.of(new LimitExceeded("bytes", limits.bytes())), List.of());
        }
        String format = BinaryFormat.of(bytes);
        if (format != null) {
            return new ReadOutcome.Refused(
                    Remark.onFile("unsupported-format", format, "csv"), List.of());
        }
        Utf8Text text = Utf8Text.decode(bytes);
        if (text.badLine() != null) {
            return refused(text.badLine(), text.fault(), "UTF-8");
        }
        if (text.content().isBlank()) {
            return refused(null, "empty", "CSV");
        }
        found.accept(new CsvDialect("UTF-8", ",", '"', QuoteEscape.DOUBLED, LineEnds.LF));
        return parse(text, handler);
    }

    private static byte[] bytes(ByteSource source) {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static ReadOutcome refused(@Nullable Long line, String value, String expected) {
        return new ReadOutcome.Refused(
                new Remark("unreadable-file", line, null, value, expected, 1), List.of());
    }

    private static ReadOutcome parse(Utf8Text text, TableHandler handler) {
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text.content()), FORMAT)) {
            int width = 0;
            long rows = 0;
            List<Remark> repairs =
                    text.hasByteOrderMark()
                            ? List.of(Remark.onFile("byte-order-mark", null, null))
                            : List.of();
            ReadOutcome ragged = null;
            for (CSVRecord row : parser) {
                if (!isBlank(row)) {
                    if (width == 0) {
                        width = row.size();
                        if (width == 1) {
                            return refused(line, "«" + row.get(0) + "»", "a,b");
                        }
                        handler.header(SourceRow.ofTexts(line, row.toList()));
                    } else if (row.size() == width) {
                        rows++;
                        handler.row(SourceRow.ofTexts(line, row.toList()));
                    } else {
                        ragged = ragged == null ? raggedRow(row, width, line) : ragged;
                    }
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            return ragged == null ? new ReadOutcome.Read(rows, repairs) : ragged;
        } catch (IOException | UncheckedIOException e) {
            return refused(line, "\"", "RFC 4180");
        }
    }

    private static boolean isBlank(CSVRecord row) {
        List<String> cells = row.toList();
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    private static ReadOutcome raggedRow(CSVRecord row, int width, long line) {
        return refused(line, row.size() + " ≠ " + width, String.valueOf(width));
    }
}
