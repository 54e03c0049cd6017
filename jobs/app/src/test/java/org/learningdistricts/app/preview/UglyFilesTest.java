package org.learningdistricts.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.preview.ugly.UglyFile;
import org.learningdistricts.app.preview.ugly.UglyFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class UglyFilesTest {

    @TempDir static Path folder;

    private static final Map<String, String> REFUSALS = new HashMap<>();
    private static final Map<String, Integer> REPAIRS = new HashMap<>();

    @BeforeAll
    static void preview() throws IOException {
        List<Object> csv = new ArrayList<>(List.of("preview", "--csv", "--out", converted()));
        List<Object> json = new ArrayList<>(List.of("preview", "--json"));
        for (UglyFile file : UglyFiles.all()) {
            Path path = Files.write(folder.resolve(file.name()), file.bytes());
            csv.add(path);
            json.add(path);
        }
        assertThat(Ldw.run(csv.toArray()).code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        for (JsonNode table : new ObjectMapper().readTree(Ldw.run(json.toArray()).out())) {
            String name = table.get("file").asString();
            REFUSALS.put(name, table.get("refusal").path("rule").asString(""));
            REPAIRS.put(name, table.get("repairs").size());
        }
    }

    @Test
    void areAtLeastAHundred() {
        assertThat(UglyFiles.all()).extracting(UglyFile::name).doesNotHaveDuplicates();
        assertThat(UglyFiles.all()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("org.learningdistricts.app.preview.ugly.UglyFiles#all")
    void isReadRightOrRefusedWithTheReason(UglyFile file) throws IOException {
        Path converted = converted().resolve(file.name() + "_converted.csv");

        assertThat(REFUSALS).containsEntry(file.name(), file.rule() == null ? "" : file.rule());
        if (file.table() != null) {
            assertThat(rows(Files.newBufferedReader(converted))).isEqualTo(file.table());
        } else if (file.bytes().length == 0) {
            assertThat(converted).isEmptyFile();
        } else {
            assertThat(converted).doesNotExist();
        }
    }

    @ParameterizedTest
    @MethodSource("org.learningdistricts.app.preview.ugly.UglyFiles#all")
    void isNotReadInAnotherWayThanItIsWrittenWithoutAWord(UglyFile file) {
        if (file.table() != null && !file.table().equals(strictly(file))) {
            assertThat(REPAIRS.get(file.name())).isPositive();
        }
    }

    /** The rows as RFC 4180 has it, none if it does not understand the file. */
    private static List<List<String>> strictly(UglyFile file) {
        try {
            return rows(new StringReader(new String(file.bytes(), StandardCharsets.UTF_8)));
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static Path converted() {
        return folder.resolve("converted");
    }

    private static List<List<String>> rows(Reader csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }
}
