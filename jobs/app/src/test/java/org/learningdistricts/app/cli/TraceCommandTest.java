package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ldw trace}: from the verdict to the cells. */
class TraceCommandTest {

    @TempDir private static Path folder;
    private static Path data = Path.of("");

    /** A workbook, CSV files of a commune and those of a district. */
    @BeforeAll
    static void load() throws Exception {
        data = folder.resolve("data");
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00097");
        Path quarters = Path.of("../../sample-input/quarters");
        Files.copy(quarters.resolve("2025-Q3/00199.xlsx"), inbox.resolve("2025-Q3/00199.xlsx"));
        Sample.copy(quarters, "2025-Q2", "001", inbox);
        assertThat(Ldw.run("load", "--data", data, "--reports", "json", inbox).code())
                .isEqualTo(ExitCode.DONE);
    }

    private static JsonNode traced(String quarter, String unit) {
        Ldw trace = Ldw.run("trace", "--data", data, quarter, unit, "--json");
        assertThat(trace.err()).isEmpty();
        return JsonMapper.shared().readTree(trace.out());
    }

    @ParameterizedTest
    @CsvSource({"2025-Q3, 00097, 30", "2025-Q3, 00199, 30", "2025-Q2, 001, 10"})
    void showsEachFigureAsItStandsInTheFile(String quarter, String unit, int least) {
        JsonNode cells = traced(quarter, unit);
        assertThat(cells.size()).isGreaterThan(least);
        for (JsonNode cell : cells) {
            String text = cell.get("text").asString();
            BigDecimal value =
                    switch (text) {
                        case "yes" -> BigDecimal.ONE;
                        case "no" -> BigDecimal.ZERO;
                        default -> new BigDecimal(text);
                    };
            assertThat(cell.get("value").decimalValue())
                    .as(cell.toString())
                    .isEqualByComparingTo(value);
            assertThat(cell.get("address").asString()).endsWith(cell.get("row_number").asString());
        }
    }

    @Test
    void namesTheCellAsASpreadsheetDoes() {
        assertThat(
                        Ldw.run(
                                        "trace",
                                        "--data",
                                        data,
                                        "2025-Q3",
                                        "00199",
                                        "--indicator",
                                        "5.1",
                                        "--lang",
                                        "en",
                                        "--width",
                                        "120")
                                .out())
                .startsWith("Phường Láng (00199), 2025-Q3")
                .contains("| Citizens ", "| 59400 | 00199.xlsx · Trinh do cong dan · C2 | «59400»")
                .doesNotContain("Literate");
    }

    @Test
    void saysThatTheBytesAreGone() throws Exception {
        Path archive = data.resolve("archive");
        Path away = Files.move(archive, data.resolve("away"));
        Ldw trace = Ldw.run("trace", "--data", data, "2025-Q3", "00199");
        Files.move(away, archive);
        assertThat(trace.code()).isEqualTo(ExitCode.FAULT);
        assertThat(trace.err()).contains("cannot read the archived submission");
    }

    @Test
    void refusesWhatTheReleaseDoesNotHave() {
        Ldw trace = Ldw.run("trace", "--data", data, "2025-Q3", "999");
        assertThat(trace.code()).isEqualTo(ExitCode.USAGE);
        assertThat(trace.err()).contains("no figure of 999 in 2025-Q3");
    }
}
