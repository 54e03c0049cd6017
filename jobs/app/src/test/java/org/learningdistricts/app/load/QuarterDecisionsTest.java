package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.row.Decision;

/** People withdraw versions and exempt units: in the ledger, in the next release, and undone. */
@Tag("slow")
class QuarterDecisionsTest {

    private static final String STATUS =
            "select unit_code, status, version, current_version, is_exempt, is_withdrawn"
                    + " from reporting.submission_status where unit_code in ('00004', '00008')"
                    + " order by all";

    @TempDir Path folder;
    private Path data;
    private Path inbox;

    @BeforeEach
    void load() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004");
        publish();
        Sample.correct(inbox, "00004", 2);
        publish();
    }

    private void publish() {
        Ldw load = Ldw.run("load", "--data", data, inbox);
        assertThat(load.code()).as(load.err()).isEqualTo(ExitCode.DONE);
    }

    /** The pages of all versions of a unit. */
    private String pages(String unit) throws IOException {
        StringBuilder pages = new StringBuilder();
        Path answers = data.resolve("reports").resolve(Sample.QUARTER).resolve(unit);
        try (Stream<Path> versions = Files.list(answers)) {
            for (Path version : versions.toList()) {
                pages.append(Files.readString(version.resolve("report.html")));
            }
        }
        return pages.toString();
    }

    private Ldw decide(String command, String quarter, String unit, Object... more) {
        List<Object> args =
                new ArrayList<>(
                        List.of(command, "--data", data, quarter, unit, "--by", "Phòng GDTX"));
        args.addAll(List.of("--reason", "nộp nhầm"));
        args.addAll(List.of(more));
        return Ldw.run(args.toArray());
    }

    private void refuses(String words, String command, String unit, Object... more) {
        int before = new Lake(data.resolve("lake")).decisions().size();
        Ldw refused = decide(command, Sample.QUARTER, unit, more);
        assertThat(refused.code()).as(refused.err()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err().lines()).singleElement().asString().contains(words);
        assertThat(new Lake(data.resolve("lake")).decisions()).hasSize(before);
    }

    @Test
    void withdrawnVersionsLeaveTheirPlaceToTheOneBefore() throws IOException {
        String published = Published.query(data, STATUS);
        assertThat(published).contains("00004,accepted,2,2,false,false");
        refuses("no version is withdrawn", "withdraw", "00004", "--undo");

        Ldw withdrawn = decide("withdraw", Sample.QUARTER, "00004");
        assertThat(withdrawn.code()).as(withdrawn.err()).isEqualTo(ExitCode.DONE);
        assertThat(withdrawn.out())
                .contains("Withdrawn: 00004 Phường Ba Đình, 2025-Q3", "ldw load --data ");
        assertThat(Published.query(data, STATUS)).isEqualTo(published);
        refuses("it is withdrawn already", "withdraw", "00004");
        assertThat(Ldw.run("status", "--data", data, "--unit", "00004", "--lang", "en").out())
                .contains("2025-Q3 00004, version 2, withdrawn", "version 1, it counts");
        publish();
        assertThat(Published.query(data, STATUS)).contains("00004,accepted,2,1,false,true");
        assertThat(pages("00004"))
                .contains("ĐÃ RÚT: số liệu của bản này không được tính.", "(Phòng GDTX): nộp nhầm");
        assertThat(Ldw.run("status", "--data", data).out())
                .contains("đã rút / withdrawn: 1: 00004 Phường Ba Đình");
        assertThat(Ldw.run("load", "--data", data, inbox).out())
                .contains("nothing new", "2025-Q3 00004: ", "this version was withdrawn");
        Path answers = folder.resolve("checked");
        Ldw check = Ldw.run("check", "--data", data, "--out", answers, inbox);
        assertThat(check.out())
                .containsOnlyOnce("This version was received and withdrawn by a decision");
        try (Stream<Path> pages =
                Files.find(answers, 5, (path, of) -> path.endsWith("report.html"))) {
            assertThat(Files.readString(pages.findFirst().orElseThrow())).contains("nộp nhầm");
        }
        Sample.correct(inbox, "00004", 1);
        assertThat(Ldw.run("load", "--data", data, inbox).out())
                .contains("nothing new")
                .doesNotContain("another one counts");

        assertThat(decide("withdraw", Sample.QUARTER, "00004").code()).isEqualTo(ExitCode.DONE);
        publish();
        assertThat(Published.query(data, STATUS)).contains("00004,accepted,2,,false,true");
        refuses("no version in force to withdraw", "withdraw", "00004");
        assertThat(
                        Published.query(
                                data,
                                "select distinct status from reporting.completeness"
                                        + " where unit_code = '00004'"))
                .contains("withdrawn");

        decide("withdraw", Sample.QUARTER, "00004", "--undo");
        decide("withdraw", Sample.QUARTER, "00004", "--undo");
        publish();
        assertThat(Published.query(data, STATUS)).isEqualTo(published);
        assertThat(pages("00004")).contains("ĐÃ CHẤP NHẬN").doesNotContain("ĐÃ RÚT");
        assertThat(new Lake(data.resolve("lake")).decisions())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.by()).isEqualTo("Phòng GDTX"))
                .extracting(Decision::isUndone)
                .containsExactly(false, false, true, true);
    }

    @Test
    void exemptUnitsAreNotMissing() throws IOException {
        assertThat(decide("exempt", Sample.QUARTER, "00008").code()).isEqualTo(ExitCode.DONE);
        refuses("exempt already", "exempt", "00008");
        assertThat(decide("exempt", Sample.QUARTER, "00004", "--dataset", "evidence").code())
                .isEqualTo(ExitCode.DONE);
        publish();
        assertThat(Published.query(data, STATUS)).contains("00008,missing,,,true,false");
        assertThat(pages("00004"))
                .contains("được miễn nộp bảng «Minh chứng", "exempt from the table Evidence");
        assertThat(Ldw.run("status", "--data", data, "--width", "120").out())
                .contains("được miễn nộp / exempt: 1: 00008", "chưa nộp / missing: 124: ")
                .contains("|        125 |");
        assertThat(Ldw.run("load", "--data", data, "--rates", inbox).out()).contains("nothing new");

        assertThat(decide("exempt", Sample.QUARTER, "00008", "--undo").code())
                .isEqualTo(ExitCode.DONE);
        publish();
        assertThat(Published.query(data, STATUS)).contains("00008,missing,,,false,false");
    }

    @Test
    void whatCannotBeDecidedIsRefused() {
        refuses("no unit that submits for 2025-Q3", "withdraw", "99999");
        refuses("no version in force to withdraw", "withdraw", "00008");
        refuses("no dataset libraries", "exempt", "00008", "--dataset", "libraries");
        refuses("not exempt", "exempt", "00008", "--undo");
        assertThat(decide("exempt", "2024-Q1", "001").code()).isEqualTo(ExitCode.USAGE);
        assertThat(decide("exempt", "2025-Q9", "001").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ldw.run("withdraw", "--data", data, Sample.QUARTER, "00004").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(
                        Ldw.run(
                                        "withdraw",
                                        "--data",
                                        data,
                                        Sample.QUARTER,
                                        "00004",
                                        "--reason",
                                        " ")
                                .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(decide("exempt", Sample.QUARTER, "00008").code()).isEqualTo(ExitCode.DONE);
        refuses("exempt already", "exempt", "00008", "--dataset", "titles");
    }

    /**
     * A correction is compared with what counts in its place, and the page of the other is told.
     */
    @Test
    void aCorrectionOfAWithdrawnVersionIsComparedWithTheOneBeforeThat() throws IOException {
        Path workforce = inbox.resolve(Sample.QUARTER).resolve("00004").resolve("workforce.csv");
        String first = Files.readString(workforce);
        String second = lowered(first, 4);
        Files.writeString(workforce, second);
        Sample.correct(inbox, "00004", 3);
        publish();
        decide("withdraw", Sample.QUARTER, "00004");
        Files.writeString(workforce, lowered(second, 5));
        Sample.correct(inbox, "00004", 4);

        Ldw check =
                Ldw.run(
                        "check",
                        "--data",
                        data,
                        "--lang",
                        "en",
                        "--width",
                        "200",
                        "--out",
                        folder.resolve("out"),
                        inbox);

        assertThat(check.out())
                .contains("Beside the version before, no. 2 ", "cells that differ: 2");
        publish();
        assertThat(pages("00004"))
                .contains("ĐÃ RÚT: số liệu của bản này không được tính.", "lần gửi 2 (nhận");
        assertThat(
                        Published.query(
                                data, "select kind, is_undo, is_in_force from reporting.decision"))
                .contains("withdrawal,false,true");
        decide("withdraw", Sample.QUARTER, "00004", "--undo");
        publish();
        assertThat(pages("00004")).doesNotContain("ĐÃ RÚT");
        assertThat(
                        Published.query(
                                data,
                                "select kind, is_undo, is_in_force from reporting.decision"
                                        + " order by decision_id"))
                .containsSubsequence("withdrawal,false,false", "withdrawal,true,false");
    }

    /** The table with one person less in a column. */
    private static String lowered(String table, int column) {
        String[] lines = table.split("\n", -1);
        String[] cells = lines[1].split(",", -1);
        cells[column] = String.valueOf(Integer.parseInt(cells[column]) - 1);
        lines[1] = String.join(",", cells);
        return String.join("\n", lines);
    }
}
