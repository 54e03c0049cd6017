package org.learningdistricts.reader.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables about writing Vietnamese that come with the program. */
final class LanguageTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private LanguageTable() {}

    /** The rows of a table by its file name. */
    static List<CSVRecord> rows(String name) {
        try (InputStream in = LanguageTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + name);
            }
            return CSVParser.parse(in, StandardCharsets.UTF_8, FORMAT).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + name, e);
        }
    }
}
