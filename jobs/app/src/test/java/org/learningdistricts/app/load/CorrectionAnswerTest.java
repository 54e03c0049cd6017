package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.difference.Correction;
import org.learningdistricts.answers.report.JsonReport;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** The answer to a correction says first what differs from the version that counts. */
@Tag("slow")
class CorrectionAnswerTest {

    private static final Path QUARTERS = Path.of("..", "..", "sample-input", "quarters");
    private static final Path LATER = Path.of("..", "..", "sample-input", "later");
    private static final String QUARTER = "2025-Q2";
    private static final String UNIT = "001";

    @TempDir Path folder;
    private Path data;
    private Path inbox;

    @BeforeEach
    void load() throws IOException {
        data = folder.resolve("data");
        inbox = folder.resolve("inbox");
        Sample.copy(QUARTERS, "2025-Q1", UNIT, inbox);
        Sample.copy(QUARTERS, QUARTER, UNIT, inbox);
        load(inbox);
    }

    private void load(Path from) {
        Ldw load = Ldw.run("load", "--data", data, from);
        assertThat(load.code()).as(load.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void saysWhatDiffersBeforeAndAfterItCounts() throws IOException {
        Path correction = folder.resolve("correction");
        Sample.copy(LATER, QUARTER, UNIT, correction);

        Ldw check =
                Ldw.run("check", "--data", data, "--out", folder.resolve("checked"), correction);
        assertThat(check.out())
                .contains(
                        "Beside the version before, no. 1",
                        "cells that differ: 1, rows added: 0, rows removed: 0",
                        "Phường Phúc Xá",
                        "5.193 → 2.726");
        assertThat(Ldw.run("check", "--out", folder.resolve("checked"), correction).out())
                .doesNotContain("version before");

        load(correction);
        List<Path> answers = answers();
        assertThat(difference(answers.get(0))).isNull();
        Correction difference = difference(answers.get(1));
        assertThat(difference.cellsChanged()).isEqualTo(1);
        assertThat(difference.verdicts())
                .extracting(
                        verdict ->
                                "%s %s: %s → %s"
                                        .formatted(
                                                verdict.unitCode(),
                                                verdict.nameEn(),
                                                verdict.before(),
                                                verdict.now()))
                .contains(
                        "00001 Level 1: met → not_met",
                        "00001 Citizens with a technical qualification; Citizens with a university"
                                + " degree or above: met → not_met");
        assertThat(Files.readString(answers.get(1).resolve("report.html")))
                .containsSubsequence("Khác gì bản trước", "chưa đạt", "5.193", "2.726", "Tóm tắt");
    }

    @Test
    void isNotSaidOfWhatIsRefused() throws IOException {
        Path refused = folder.resolve("refused");
        Sample.copy(LATER, QUARTER, UNIT, refused);
        Path cover = refused.resolve(QUARTER).resolve(UNIT).resolve("cover.csv");
        Files.writeString(cover, Files.readString(cover).replace("2025-Q2", "2024-Q1"));
        assertThat(Ldw.run("load", "--data", data, refused).code())
                .isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(difference(answers().get(1))).isNull();
    }

    @Test
    void isLeftOutWhereTheReleaseIsDamaged() throws IOException {
        Path release = data.resolve("warehouse/current/learning_districts.duckdb").toRealPath();
        assertThat(release.toFile().setWritable(true)).isTrue();
        Files.writeString(release, "no release");
        Path correction = folder.resolve("correction");
        Sample.copy(LATER, QUARTER, UNIT, correction);
        load(correction);
        assertThat(difference(answers().get(1))).isNull();
    }

    @Test
    void saysOfAVersionThatNeverCountedWhichDoesUntilItDoesItself() throws IOException {
        data = folder.resolve("other-way-round");
        Path correction = folder.resolve("correction");
        Sample.copy(LATER, QUARTER, UNIT, correction);
        load(correction);
        load(inbox);
        Path late =
                answers().stream()
                        .filter(one -> Long.valueOf(1).equals(answer(one).sequence()))
                        .findFirst()
                        .orElseThrow();
        assertThat(Files.readString(late.resolve("report.html")))
                .contains("HỢP LỆ, nhưng không được tính", "The version with the sequence 2,")
                .doesNotContain("figures count", "đã được tính");
        Files.delete(late.resolve("report.html"));
        assertThat(Ldw.run("report", "--data", data, "--quarter", QUARTER).code())
                .isEqualTo(ExitCode.DONE);
        assertThat(late.resolve("report.html")).content().contains("không được tính");

        Ldw withdraw =
                Ldw.run("withdraw", "--data", data, QUARTER, UNIT, "--reason", "sai", "--by", "Sở");
        assertThat(withdraw.code()).as(withdraw.err()).isEqualTo(ExitCode.DONE);
        load(inbox);
        assertThat(late.resolve("report.html"))
                .content()
                .contains("HỢP LỆ")
                .doesNotContain("không được tính", "sequence 2,");
    }

    @Test
    void saysOfAnEarlierWithdrawnVersionThatItWasWhenItsPageIsMadeAgain() throws IOException {
        Ldw withdraw =
                Ldw.run("withdraw", "--data", data, QUARTER, UNIT, "--reason", "sai", "--by", "Sở");
        assertThat(withdraw.code()).as(withdraw.err()).isEqualTo(ExitCode.DONE);
        Path correction = folder.resolve("correction");
        Sample.copy(LATER, QUARTER, UNIT, correction);
        load(correction);
        Path page = answers().get(0).resolve("report.html");
        Files.delete(page);
        assertThat(Ldw.run("report", "--data", data, "--quarter", QUARTER).code())
                .isEqualTo(ExitCode.DONE);
        assertThat(page).content().contains("ĐÃ RÚT").doesNotContain("bản khác mới hơn");
    }

    private List<Path> answers() throws IOException {
        try (Stream<Path> all = Files.list(data.resolve("reports/2025-Q2/001"))) {
            return all.sorted().toList();
        }
    }

    private static Correction difference(Path answer) {
        return answer(answer).difference();
    }

    private static Answer answer(Path folder) {
        return JsonReport.read(folder.resolve(JsonReport.FILE_NAME));
    }
}
