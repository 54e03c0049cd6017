package org.learningdistricts.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.schemas.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mistakes in a set of reference data are told with file, row, column and what is expected. */
class SchemaTablesTest {

    private static final Path SCHEMAS = Path.of("..", "..", "schemas");

    @TempDir private Path reference;

    @BeforeEach
    void copy() throws IOException {
        Schemas.bundled().copyReferenceTo(reference);
    }

    private List<String> faults() {
        return SchemaTables.faults(Schemas.withReference(reference)).stream()
                .map(TableFault::line)
                .toList();
    }

    /** Replaces a text in the first line that begins so. */
    private void change(String file, String start, String text, String by) throws IOException {
        List<String> lines = Files.readAllLines(reference.resolve(file));
        int at = 0;
        while (!lines.get(at).startsWith(start)) {
            at++;
        }
        String changed = lines.get(at).replaceFirst(text, by);
        assertThat(changed).isNotEqualTo(lines.get(at));
        lines.set(at, changed);
        Files.write(reference.resolve(file), lines);
    }

    @Test
    void findNothingInTheBundledTables() {
        assertThat(SchemaTables.faults(Schemas.bundled())).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void tellOfBlankRowsOnce() throws IOException {
        Path targets = reference.resolve("targets.csv");
        int last = Files.readAllLines(targets).size();
        Files.writeString(targets, "\n,,,,,,,,,,,\n", StandardOpenOption.APPEND);
        assertThat(faults())
                .hasSize(2)
                .allMatch(line -> line.contains("dòng trống") && line.contains("is blank"));
        assertThat(faults().get(0)).contains("dòng / row " + (last + 1));
    }

    @Test
    void tellOfATableWithoutRowsOrWithAnotherHeaderInOneLine() throws IOException {
        Path units = reference.resolve("units.csv");
        String header = Files.readAllLines(units).get(0);
        Files.writeString(units, header + "\n");
        assertThat(faults())
                .singleElement()
                .asString()
                .contains("units.csv, dòng / row 2: bảng không có dòng nào", "has no row");
        for (String other : List.of("", header.replace(',', ';') + "\n")) {
            Files.writeString(units, other);
            assertThat(faults())
                    .singleElement()
                    .asString()
                    .contains("cần dòng tiêu đề «unit_level,unit_code,", "parted by commas");
        }
        Files.write(units, (header + "\n").getBytes(StandardCharsets.UTF_16));
        assertThat(faults()).singleElement().asString().contains("in UTF-8");
    }

    @Test
    void tellOfAFigureThatNoTableHas() throws IOException {
        change("plausibility.csv", "figure-jumps,workforce,citizens", ",citizens,", ",nosuch,");
        change("plausibility.csv", "figure-jumps,titles,total,citizen", ",citizen,", ",clans,");
        assertThat(faults()).hasSize(2).allMatch(line -> line.contains("column_name"));
        assertThat(String.join("\n", faults())).contains("workforce.nosuch", "titles.total[clans]");
    }

    @Test
    void tellOfLettersOfAnotherEncoding() throws IOException {
        Path targets = reference.resolve("targets.csv");
        Files.write(
                targets,
                Files.readString(targets)
                        .replace("Gia đình học tập", "Gia d?nh học tập")
                        .getBytes(StandardCharsets.UTF_8));
        byte[] bytes = Files.readAllBytes(targets);
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] == '?' && bytes[i - 1] == 'd') {
                bytes[i] = (byte) 0xec;
            }
        }
        Files.write(targets, bytes);
        assertThat(faults()).hasSize(1);
        assertThat(faults().get(0)).contains("targets.csv", "UTF-8");
    }

    @Test
    void knowEveryTableOfTheFolder() throws IOException {
        JsonNode tables =
                JsonMapper.shared().readTree(Schemas.bundled().text("tables/datapackage.json"));
        List<String> known =
                tables.get("resources").valueStream().map(r -> r.get("path").asString()).toList();
        for (String folder : List.of("reference", "code-lists", "checks", "calendar")) {
            try (Stream<Path> files = Files.list(SCHEMAS.resolve(folder))) {
                assertThat(files.map(file -> folder + "/" + file.getFileName()))
                        .filteredOn(file -> !file.endsWith("/published_figures.csv"))
                        .allSatisfy(file -> assertThat(known).contains(file));
            }
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "units.csv",
                        "district,001",
                        "2014-04-01",
                        "01/04/2014",
                        "reference/units.csv, dòng / row 3, cột / column valid_from: cần ngày dạng"
                                + " yyyy-mm-dd, đang ghi «01/04/2014» / expected a day as"
                                + " yyyy-mm-dd but found «01/04/2014»"),
                Arguments.of(
                        "units.csv",
                        "district,001",
                        "2025-06-30",
                        "2013-01-01",
                        "reference/units.csv, dòng / row 3, cột / column valid_to: kết thúc trước"
                                + " khi bắt đầu / ends before it begins"),
                Arguments.of(
                        "units.csv",
                        "district,002",
                        "district,002",
                        "district,001",
                        "dòng / row 4, cột / column unit_level, unit_code, valid_from: đã có ở dòng"
                                + " 3 / stands in row 3 already"),
                Arguments.of(
                        "units.csv",
                        "commune,00001",
                        "district,001",
                        "district,999",
                        "cột / column parent_level, parent_code: «district 999» không có trong"
                                + " reference/units.csv / «district 999» is not in"),
                Arguments.of(
                        "units.csv",
                        "commune,00001",
                        "false,false",
                        "no,false",
                        "cột / column difficult_area: cần true hoặc false, đang ghi «no»"),
                Arguments.of(
                        "units.csv",
                        "commune,00001",
                        "Phường Phúc Xá",
                        "",
                        "cột / column name: để trống, cần có giá trị / is empty, expected a value"),
                Arguments.of(
                        "units.csv",
                        "commune,00001",
                        ",false,false",
                        "",
                        "cần 10 ô, có 8 ô / expected 10 cells but found 8"),
                Arguments.of(
                        "unit_succession.csv",
                        "00001,",
                        ",00097,",
                        ",99999,",
                        "unit_succession.csv, dòng / row 2, cột / column new_code: units.csv không"
                                + " có xã 99999 bắt đầu ngày 2025-07-01"),
                Arguments.of(
                        "unit_succession.csv",
                        "00001,",
                        "2025-07-01",
                        "2025-08-01",
                        "cột / column old_code: units.csv không có xã 00001 hết hạn ngày"
                                + " 2025-07-31"),
                Arguments.of(
                        "indicators.csv",
                        "TT25-commune-1,commune,1,5,5.1",
                        ",60,",
                        ",160,",
                        "cột / column threshold_pct: cần nhiều nhất 100, đang ghi «160»"),
                Arguments.of(
                        "indicators.csv",
                        "TT25-commune-1,commune,1,5,5.1",
                        ",60,",
                        ",,",
                        "cột / column threshold_pct: để trống"),
                Arguments.of(
                        "indicators.csv",
                        "TT25-commune-1,commune,1,5,5.1",
                        ",share,",
                        ",shares,",
                        "cột / column rule: cần một trong: evidence, share, increase, standard,"
                                + " communes, đang ghi «shares»"),
                Arguments.of(
                        "indicators.csv",
                        "TT25-commune-1,commune,1,5,5.1",
                        "recognised",
                        "recogn",
                        "cột / column numerator: không mẫu nào có số liệu"
                                + " «titles.recogn[citizen]» / no template has the figure"),
                Arguments.of(
                        "indicators.csv",
                        "TT25-commune-1,commune,1,5,5.1",
                        "citizen]",
                        "person]",
                        "no template has the figure «titles.recognised[person]»"),
                Arguments.of(
                        "indicators.csv",
                        "TT25-commune-1,commune,1,4,4.1",
                        "preschool-5",
                        "none",
                        "cột / column requires: «none» không có trong reference/standards.csv"),
                Arguments.of(
                        "standards.csv",
                        "preschool-5,b",
                        "preschool-5,b",
                        "preschool-5,a",
                        "cột / column valid_from: trùng thời hạn với dòng 2; dòng đó cần kết thúc"
                                + " trước ngày này / holds beside row 2"),
                Arguments.of(
                        "targets.csv",
                        "technically-qualified",
                        "share",
                        "recognised",
                        "cột / column unit_level: để trống"),
                Arguments.of(
                        "collection_calendar.csv",
                        "district",
                        ",15,2,",
                        ",32,2,",
                        "cột / column window_opens_day: cần nhiều nhất 31"),
                Arguments.of(
                        "collection_calendar.csv",
                        "commune",
                        "2025-07-01",
                        "2025-06-01",
                        "cột / column valid_from: trùng thời hạn với dòng 2"),
                Arguments.of(
                        "plausibility.csv",
                        "citizen-titles-differ",
                        "titles-differ",
                        "differ",
                        "cột / column rule: «citizen-differ» không có trong checks/checks.csv"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tellAMistakeWhereItStands(String file, String start, String text, String by, String told)
            throws IOException {
        change(file, start, text, by);
        assertThat(faults()).anyMatch(fault -> fault.contains(told));
    }

    @Test
    void tellAMissingColumn() throws IOException {
        change("targets.csv", "target,", "target_year", "year");
        assertThat(faults())
                .containsExactly(
                        "reference/targets.csv, dòng / row 1, cột / column target_year: thiếu cột"
                                + " này; các cột cách nhau bằng dấu phẩy / this column is missing;"
                                + " columns are parted by commas");
    }

    @Test
    void tellAQuoteThatIsNeverClosed() throws IOException {
        change("units.csv", "district,001", "Quận", "\"Quận");
        assertThat(faults())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("reference/units.csv, dòng / row 3: không đọc được");
    }
}
