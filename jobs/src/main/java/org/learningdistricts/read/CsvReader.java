package org.learningdistricts.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads canonical CSV: UTF-8, comma, RFC 4180, a header row. Lines with no cell are passed over;
 * everything else that deviates makes the file unreadable.
 */
public final class CsvReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** Reads a file's bytes and hands its rows over. */
    public ReadOutcome read(byte[] bytes, RowHandler handler) {
        if (bytes.length == 0) {
            return new ReadOutcome.Unreadable("0 bytes", "CSV", null);
        }
        String format = BinaryFormat.of(bytes);
        if (format != null) {
            return new ReadOutcome.Unsupported(format);
        }
        Utf8Text text = Utf8Text.decode(bytes);
        if (text.badLine() != null) {
            return new ReadOutcome.Unreadable(text.fault(), "UTF-8", text.badLine());
        }
        if (text.content().isBlank()) {
            return new ReadOutcome.Unreadable("empty", "CSV", null);
        }
        return parse(text, handler);
    }

    private static ReadOutcome parse(Utf8Text text, RowHandler handler) {
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text.content()), FORMAT)) {
            int width = 0;
            long rows = 0;
            ReadOutcome.Unreadable ragged = null;
            for (CSVRecord row : parser) {
                if (!isBlank(row)) {
                    if (width == 0) {
                        width = row.size();
                        if (width == 1) {
                            return new ReadOutcome.Unreadable("«" + row.get(0) + "»", "a,b", line);
                        }
                        handler.header(row.toList());
                    } else if (row.size() == width) {
                        rows++;
                        handler.row(line, row.toList());
                    } else {
                        ragged = ragged == null ? raggedRow(row, width, line) : ragged;
                    }
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            return ragged == null ? new ReadOutcome.Read(rows, text.hasByteOrderMark()) : ragged;
        } catch (IOException | UncheckedIOException e) {
            return new ReadOutcome.Unreadable("\"", "RFC 4180", line);
        }
    }

    private static boolean isBlank(CSVRecord row) {
        List<String> cells = row.toList();
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    private static ReadOutcome.Unreadable raggedRow(CSVRecord row, int width, @Nullable Long line) {
        return new ReadOutcome.Unreadable(row.size() + " ≠ " + width, String.valueOf(width), line);
    }
}
