package org.learningdistricts.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.schemas.Schemas;

/** Reads the CSV files that come with the schemas and with the reader. */
final class BundledCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private BundledCsv() {}

    static List<CSVRecord> ofSchemas(String path) {
        return rows(Schemas.bundled().text(path));
    }

    static List<CSVRecord> ofReader(String path) {
        String resource = "/org/learningdistricts/reader/" + path;
        try (InputStream in =
                Objects.requireNonNull(BundledCsv.class.getResourceAsStream(resource), resource)) {
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static List<CSVRecord> rows(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot parse a file of the program", e);
        }
    }
}
