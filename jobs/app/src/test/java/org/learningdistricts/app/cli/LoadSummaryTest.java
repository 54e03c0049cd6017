package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a load says that it did, and what {@code runs} and {@code status} say of it later. */
@Tag("slow")
class LoadSummaryTest {

    @TempDir Path folder;
    private Path data = Path.of("");
    private Path inbox = Path.of("");

    /** Three units, of which two send a correction, one of them with an error; a new one. */
    @BeforeEach
    void loadTwice() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004", "00008", Sample.UNIT);
        Sample.copy(Path.of("../../sample-input/quarters"), "2025-Q2", "001", inbox);
        assertThat(run("load", inbox).code()).isEqualTo(ExitCode.DONE);
        Sample.correct(inbox, "00004", 2);
        Sample.correct(inbox, Sample.UNIT, 2);
        Files.copy(
                Sample.rejected("count-above-total").resolve("2025-Q3/00097/workforce.csv"),
                inbox.resolve("2025-Q3/00097/workforce.csv"),
                StandardCopyOption.REPLACE_EXISTING);
        Sample.copy(Path.of("../../sample-input/quarters"), "2025-Q3", "00025", inbox);
    }

    private Ldw run(String command, Object... more) {
        Object[] args = new Object[more.length + 3];
        args[0] = command;
        args[1] = "--data";
        args[2] = data;
        System.arraycopy(more, 0, args, 3, more.length);
        return Ldw.run(args);
    }

    @Test
    void saysFirstWhatTheRunDidAndThenWhatWaits() {
        Ldw load = run("load", inbox, "--width", 400);

        assertThat(load.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(load.out().lines().findFirst().orElseThrow())
                .matches(
                        "3 mới: 2 bản sửa, 1 lần đầu; 2 chấp nhận.*, 1 từ chối; [0-9.]+ s; đã công"
                                + " bố / 3 new: 2 corrections, 1 first; 2 accepted.*, 1 refused;"
                                + " [0-9.]+ s; published");
        assertThat(load.out())
                .contains("Chờ người xử lý / Waits for a person")
                .contains("  2025-Q3, 1 từ chối / refused: ldw status --data '" + data + "'")
                .contains("2025-Q3, 122 chưa nộp / missing: ldw status --data")
                .contains("  3 trả lời cần gửi / answers to send: ldw answers --data '");
        assertThat(load.out()).contains("Quarter 2025-Q3").doesNotContain("Quarter 2025-Q2");

        Ldw again = run("load", inbox);
        assertThat(again.out()).startsWith("Không có gì mới; ").contains("nothing new; ");
        assertThat(again.out()).doesNotContain("Quarter 2025");
        assertThat(run("load", inbox, "--rates").out())
                .contains("Quarter 2025-Q2", "Quarter 2025-Q3");
        assertThat(run("load", inbox, "--rates", "--lang", "en").out())
                .startsWith("nothing new; ")
                .contains("\nQuarter 2025-Q3", "| expected |")
                .doesNotContain("Quý");

        staysWithinEightyColumns();
        listsRuns();
        tellsAllVersionsOfAUnit();
        tellsByTheExitCodeThatSomethingWaits();
        listsTheAnswersOfALoad();
    }

    private void listsTheAnswersOfALoad() {
        List<String> answers = run("answers").out().lines().toList();

        assertThat(answers).hasSize(4);
        assertThat(answers.get(0))
                .isEqualTo(
                        "quarter,unit_level,unit_code,unit_name,version,received_at,status,verdict,"
                                + "findings_error,findings_warning,report_html,annotated_xlsx,"
                                + "findings_csv,report_json");
        assertThat(answers.get(1)).startsWith("2025-Q3,commune,00004,Phường Ba Đình,2,");
        assertThat(answers.get(1)).contains("HỢP LỆ – ĐÃ CHẤP NHẬN");
        String[] refused = answers.get(3).split(",", -1);
        assertThat(refused).hasSize(14).contains("00097", "rejected", "BỊ TỪ CHỐI");
        for (String file : List.of(refused).subList(10, 14)) {
            assertThat(Path.of(file)).isRegularFile();
        }
        String first = run("runs").out().lines().toList().get(2).substring(0, 22);
        assertThat(run("answers", "--run", first).out().lines()).hasSize(5);
        assertThat(run("answers", "--run", first, "--lang", "en").out())
                .contains(",VALID – ACCEPTED");
        for (Ldw unknown : List.of(run("answers", "--run", "nope"), run("run", "nope"))) {
            assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
            assertThat(unknown.out()).isEmpty();
            assertThat(unknown.err()).contains("there is no such run");
        }
    }

    private void staysWithinEightyColumns() {
        for (Ldw shown :
                List.of(
                        run("load", inbox, "--rates", "--width", 80),
                        run("status", "--width", 80),
                        run("status", "--all", "--width", 80),
                        run("runs", "--width", 80),
                        run("status", "--unit", "97", "--width", 80))) {
            assertThat(shown.out().lines().filter(line -> line.strip().contains(" ")))
                    .filteredOn(line -> !line.contains("ldw ") && !line.contains("duckdb"))
                    .allMatch(line -> line.length() <= 80);
        }
        assertThat(run("status", "--width", 80).out().lines()).hasSizeLessThanOrEqualTo(24);
    }

    private void listsRuns() {
        List<String> runs = run("runs").out().lines().toList();

        assertThat(runs).hasSize(4);
        assertThat(runs.get(0)).matches("\\S{22}  20.*, [0-9.]+ s, đã công bố / published");
        assertThat(runs.get(1))
                .isEqualTo(
                        "  3 mới: 2 bản sửa, 1 lần đầu; 2 chấp nhận, 1 từ chối"
                                + " / 3 new: 2 corrections, 1 first; 2 accepted, 1 refused");
        assertThat(runs.get(3)).startsWith("  4 mới: 0 bản sửa, 4 lần đầu");
        Ldw one = run("run", runs.get(0).substring(0, 22));
        assertThat(one.out())
                .contains("kéo dài / took: ", "3 mới: 2 bản sửa")
                .containsPattern("dựng kho / build +\\| +[0-9.]+ s \\| xong / done +\\|")
                .doesNotContain("group", "cause");
        assertThat(run("run", "2019").err()).contains("không có lượt nạp này / there is no such");
        assertThat(run("run", "20").err()).contains("several runs are called so");
        assertThat(run("runs", "--json").out())
                .contains("\"outcome\" : \"PUBLISHED\"", "\"corrections\" : 2", "\"refused\" : 1");
    }

    private void tellsAllVersionsOfAUnit() {
        Ldw unit = run("status", "--unit", "97");

        assertThat(unit.out())
                .containsSubsequence(
                        "2025-Q3 00097, bản thứ / version 2\n",
                        "BỊ TỪ CHỐI / REFUSED",
                        "lỗi / errors: 1",
                        "report.html",
                        "2025-Q3 00097, bản thứ / version 1, đang được tính / it counts",
                        "HỢP LỆ – ĐÃ CHẤP NHẬN",
                        "nhận lúc / received: 2025-09-18 14:42:00",
                        "report.html");
        assertThat(run("status", "--unit", "97", "--json").out())
                .contains("\"is_current\" : true", "\"version\" : 2");
        assertThat(run("status", "--unit", "999").err()).contains("999: chưa nhận báo cáo nào");
    }

    private void tellsByTheExitCodeThatSomethingWaits() {
        assertThat(run("status").code()).isEqualTo(ExitCode.DONE);
        assertThat(run("status", "--exit-code").code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        Ldw quarter = run("status", "--quarter", "2025-Q2");
        assertThat(quarter.out()).contains("2025-Q2").doesNotContain("2025-Q3", "… +");
        assertThat(run("status", "--quarter", "2019-Q1").err()).contains("no such quarter");
        assertThat(run("status").out()).contains("… +");
        assertThat(run("status", "--all").out()).doesNotContain("… +");
    }
}
