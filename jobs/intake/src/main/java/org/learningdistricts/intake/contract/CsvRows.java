package org.learningdistricts.intake.contract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the project's own CSV files: comma, header row, UTF-8; empty means none. Those that people
 * keep may come from a spreadsheet: with a byte order mark, and semicolons under Vietnamese
 * settings.
 */
public final class CsvRows {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvRows() {}

    /** All records of a text, by header name. */
    public static List<CSVRecord> of(String text) {
        String header = text.lines().findFirst().orElse("");
        boolean hasSemicolons = header.indexOf(';') >= 0 && header.indexOf(',') < 0;
        try (CSVParser parser = parser(text, hasSemicolons ? ';' : ',')) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot parse a reference file", e);
        }
    }

    /** Parses a text with a header row, a byte order mark left out; who asks for it closes it. */
    public static CSVParser parser(String text, char separator) throws IOException {
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return CSVParser.parse(
                new StringReader(bare), FORMAT.builder().setDelimiter(separator).get());
    }

    /** The text of a cell, null if it is empty. */
    public static @Nullable String text(CSVRecord row, String column) {
        String value = row.get(column);
        return value.isEmpty() ? null : value;
    }

    /** The date in a cell, null if it is empty. */
    public static @Nullable LocalDate date(CSVRecord row, String column) {
        String value = text(row, column);
        return value == null ? null : LocalDate.parse(value);
    }
}
