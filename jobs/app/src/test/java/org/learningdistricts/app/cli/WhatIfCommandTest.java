package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ldw what-if}: the verdict with other figures. */
@Tag("slow")
class WhatIfCommandTest {

    @TempDir private static Path folder;
    private static Path data = Path.of("");

    @BeforeAll
    static void load() throws Exception {
        data = folder.resolve("data");
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00097");
        Path quarters = Path.of("../../sample-input/quarters");
        Files.copy(quarters.resolve("2025-Q3/00199.xlsx"), inbox.resolve("2025-Q3/00199.xlsx"));
        assertThat(Ldw.run("load", "--data", data, "--reports", "json", inbox).code())
                .isEqualTo(ExitCode.DONE);
    }

    private static Ldw whatIf(String unit, String... figures) {
        return Ldw.run(
                Stream.concat(
                                Stream.of(
                                        "what-if", "--data", data, "--lang", "en", "2025-Q3", unit),
                                Stream.of(figures))
                        .toArray());
    }

    @Test
    void saysWhichConditionsChange() throws Exception {
        Ldw trial = whatIf("00199", "recognised:citizen=59000");
        assertThat(trial.err()).isEmpty();
        assertThat(trial.out())
                .startsWith("titles.recognised:citizen: 35640 → 59000")
                .contains("Phường Láng (00199), level 2, 5.1: not met → met")
                .contains("99.33%", "No verdict changes.")
                .doesNotContain("level 1");
        assertThat(
                        Ldw.run(
                                        "query",
                                        "--csv",
                                        "--data",
                                        data,
                                        "select count(*) from"
                                                + " reporting.figure where value = 59000")
                                .out())
                .endsWith("0\r\n");
    }

    @Test
    void saysWhichVerdictsChange() {
        assertThat(whatIf("00199", "met:1.1=no").out())
                .contains("evidence.met:1.1: 1 → 0")
                .contains("Phường Láng (00199), level 1 (by figures): qualified → not qualified");
    }

    @Test
    void saysThatNothingChanges() {
        assertThat(whatIf("00199", "citizens=59400").out()).contains("No result changes.");
    }

    @ParameterizedTest
    @CsvSource({
        "books=1, 2, sent no such figure",
        "population=1, 2, say which one",
        "citizens=many, 2, expected a number",
        "citizens=12.5, 1, does not fit its column",
        "citizens=-5, 2, expected a number"
    })
    void refusesWhatCannotBeTried(String figure, int code, String message) {
        Ldw trial = whatIf("00199", figure);
        assertThat(trial.code()).isEqualTo(code);
        assertThat(trial.err()).contains(message);
    }
}
