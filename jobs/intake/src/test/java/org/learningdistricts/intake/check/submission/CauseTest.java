package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.intake.finding.Finding;

/** What is wrong is told where it is wrong, and not where it shows. */
class CauseTest {

    @TempDir private Path inbox;

    private CleanSubmission district() throws IOException {
        return CleanSubmission.of(inbox, "2025-Q2", Path.of("001"));
    }

    private static List<String> errors(CleanSubmission submission) {
        return submission.check().findings().stream()
                .filter(finding -> finding.severity().word().equals("error"))
                .map(CauseTest::place)
                .toList();
    }

    private static String place(Finding finding) {
        return finding.rule()
                + " "
                + finding.file()
                + " "
                + finding.row()
                + " "
                + Objects.toString(finding.column(), "-");
    }

    @Test
    void aCodeOfACommuneAboveIsToldInItsOwnRow() throws IOException {
        CleanSubmission submission = district();
        List<String> rows = new ArrayList<>(submission.lines("literacy.csv"));
        rows.set(5, rows.get(5).replace("00004,", "00001,"));
        submission.write("literacy.csv", rows);

        assertThat(errors(submission)).containsExactly("duplicate-key literacy.csv 6 commune_code");
    }

    @Test
    void ofTwoRowsWithRightNamesTheLaterIsTold() throws IOException {
        CleanSubmission submission = district();
        List<String> rows = new ArrayList<>(submission.lines("literacy.csv"));
        rows.set(5, rows.get(1));
        submission.write("literacy.csv", rows);

        assertThat(errors(submission)).contains("duplicate-key literacy.csv 6 age_band");
    }

    @Test
    void rowsWithoutAWholeKeyAreNotTwoOfOneKey() throws IOException {
        CleanSubmission submission = district();
        List<String> rows = new ArrayList<>(submission.lines("literacy.csv"));
        for (int line : List.of(5, 6)) {
            rows.set(line, rows.get(line).replaceFirst(",(15-25|26-35),", ",,"));
        }
        submission.write("literacy.csv", rows);

        assertThat(errors(submission))
                .containsExactly(
                        "missing-value literacy.csv 6 age_band",
                        "missing-value literacy.csv 7 age_band");
    }

    @ParameterizedTest
    @CsvSource({"53, 183219", "52, 366438"})
    void aLineOfTotalsThatIsCountedIsToldWhereItStands(String rows, String sum) throws IOException {
        CleanSubmission submission = district();
        List<String> lines = new ArrayList<>(submission.lines("literacy.csv"));
        long population =
                lines.stream().skip(1).mapToLong(l -> Long.parseLong(l.split(",", -1)[3])).sum();
        assertThat(population).isEqualTo(183_219);
        lines.add(",Tổng cộng,,183219,182010,179991");
        submission.write("literacy.csv", lines);
        submission.replace(
                "totals.csv",
                "literacy,52,population,183219",
                "literacy," + rows + ",population," + sum);

        assertThat(errors(submission)).containsExactly("total-line-counted literacy.csv 54 -");
        assertThat(remedy(submission, "total-line-counted"))
                .startsWith("Xóa dòng 54 («Tổng cộng»)")
                .contains("sửa số dòng thành 52");
    }

    @Test
    void severalLinesOfTotalsAreCountedInTheRemedy() throws IOException {
        CleanSubmission submission = district();
        List<String> lines = new ArrayList<>(submission.lines("literacy.csv"));
        lines.add(",Tổng cộng,,183219,182010,179991");
        lines.add(",Tổng cộng,,183219,182010,179991");
        submission.write("literacy.csv", lines);
        submission.replace(
                "totals.csv", "literacy,52,population,183219", "literacy,54,population,549657");

        assertThat(errors(submission)).containsExactly("total-line-counted literacy.csv 54 -");
        assertThat(remedy(submission, "total-line-counted"))
                .startsWith(
                        "Xóa dòng 54 («Tổng cộng») và các dòng tổng khác (tất cả 2 dòng): bảng");
    }

    @Test
    void aLineOfTotalsThatIsNotCountedExcusesNothing() throws IOException {
        CleanSubmission submission = district();
        List<String> lines = new ArrayList<>(submission.lines("literacy.csv"));
        lines.add(",Tổng cộng,,183219,182010,179991");
        submission.write("literacy.csv", lines);
        submission.replace(
                "totals.csv", "literacy,52,population,183219", "literacy,54,population,183219");

        assertThat(errors(submission)).containsExactly("row-count-mismatch totals.csv 2 rows");
        assertThat(message(submission, "row-count-mismatch"))
                .isEqualTo(
                        "«Tổng kiểm tra» ghi bảng «Biết chữ» có 54 dòng, trong bảng có 52 dòng.");
    }

    @ParameterizedTest
    @CsvSource({"53, 190000", "57, 366438", "50, 366438"})
    void aLineOfTotalsExcusesNoRowsThatAreLost(String rows, String sum) throws IOException {
        CleanSubmission submission = district();
        List<String> lines = new ArrayList<>(submission.lines("literacy.csv"));
        lines.add(",Tổng cộng,,183219,182010,179991");
        submission.write("literacy.csv", lines);
        submission.replace(
                "totals.csv",
                "literacy,52,population,183219",
                "literacy," + rows + ",population," + sum);

        assertThat(errors(submission))
                .containsExactly(
                        "row-count-mismatch totals.csv 2 rows",
                        "control-total-mismatch totals.csv 2 control_total");
    }

    @Test
    void ofThreeRowsWithOneKeyBothThatAreWrongAreTold() throws IOException {
        CleanSubmission submission = district();
        List<String> rows = new ArrayList<>(submission.lines("literacy.csv"));
        rows.set(1, rows.get(1).replace("00001,", "00006,"));
        rows.set(13, rows.get(9));
        submission.write("literacy.csv", rows);

        assertThat(errors(submission))
                .startsWith(
                        "duplicate-key literacy.csv 2 commune_code",
                        "duplicate-key literacy.csv 14 age_band");
    }

    @Test
    void namesAllTitlesOfATableWithoutAHeader() throws IOException {
        CleanSubmission submission = district();
        List<String> rows = new ArrayList<>(submission.lines("schooling.csv"));
        rows.set(0, "x" + rows.get(0));
        submission.write("schooling.csv", rows);

        assertThat(remedy(submission, "unknown-column"))
                .contains("(Mã xã, ")
                .doesNotContain("…", "_")
                .contains("Đang học THPT");
    }

    @Test
    void totalsOfATableThatWasDeletedSayWhichTableLacks() throws IOException {
        CleanSubmission submission = district();
        submission.remove("economy.csv");
        submission.replace(
                "totals.csv", "economy,1,labour_force,135682", "economy,#REF!,labour_force,#REF!");

        assertThat(errors(submission))
                .containsExactly("announced-dataset-missing totals.csv 10 rows");
        assertThat(message(submission, "announced-dataset-missing"))
                .isEqualTo(
                        "«Tổng kiểm tra» có bảng «Kinh tế» (số dòng: #REF!), nhưng bảng này không"
                                + " có trong báo cáo.");
    }

    @Test
    void totalsThatLostWhatTheyCountedAreToldWhatTheyShouldSay() throws IOException {
        CleanSubmission submission = district();
        submission.replace(
                "totals.csv", "literacy,52,population,183219", "literacy,#REF!,population,#REF!");

        assertThat(errors(submission))
                .containsExactly(
                        "row-count-mismatch totals.csv 2 rows",
                        "control-total-mismatch totals.csv 2 control_total");
        assertThat(remedy(submission, "row-count-mismatch")).contains("thành 52 nếu bảng đúng");
        assertThat(remedy(submission, "control-total-mismatch"))
                .contains("thành 183.219 nếu bảng đúng");
    }

    @Test
    void aTableWithAFigureMustHaveWhatIsRequired() throws IOException {
        CleanSubmission submission = district();
        List<String> lines = submission.lines("economy.csv");
        String[] cells = lines.get(1).split(",", -1);
        cells[2] = "";
        submission.write("economy.csv", List.of(lines.get(0), String.join(",", cells)));

        assertThat(errors(submission)).containsExactly("missing-value economy.csv 2 year");
    }

    /** What is to be written anew is what the two rows have in common. */
    @Test
    void namesTheKeyThatTwoRowsHaveInCommon() throws IOException {
        CleanSubmission submission = CleanSubmission.ofCommune(inbox);
        List<String> rows = new ArrayList<>(submission.lines("learning_centres.csv"));
        rows.add(rows.get(1));
        submission.write("learning_centres.csv", rows);
        assertThat(submission.check().findings())
                .filteredOn(finding -> finding.rule().equals("duplicate-key"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.remedyVi())
                                    .contains("ghi lại cho đúng mã trung tâm của từng dòng");
                            assertThat(finding.remedyEn())
                                    .contains("write the right centre identifier into each");
                        });
    }

    @Test
    void aSumOfTwoColumnsIsHeldAgainstTheirTotal() throws IOException {
        CleanSubmission submission = CleanSubmission.ofCommune(inbox);
        List<String> lines = submission.lines("schooling.csv");
        List<String> names = List.of(lines.get(0).split(",", -1));
        String[] cells = lines.get(1).split(",", -1);
        cells[names.indexOf("children_11")] = "1000";
        cells[names.indexOf("children_11_completed_primary")] = "900";
        cells[names.indexOf("children_11_in_primary")] = "101";
        submission.write("schooling.csv", List.of(lines.get(0), String.join(",", cells)));

        assertThat(message(submission, "count-above-total"))
                .isEqualTo(
                        "«Trẻ 11 tuổi đang học tiểu học» (101) cộng với «Trẻ 11 tuổi hoàn thành CT"
                                + " tiểu học» (900) lớn hơn «Trẻ 11 tuổi» (1.000).");
        cells[names.indexOf("children_11_in_primary")] = "100";
        submission.write("schooling.csv", List.of(lines.get(0), String.join(",", cells)));
        assertThat(errors(submission)).isEmpty();
    }

    @Test
    void tellsTheFirstUnitsOfManyThatACodeMayName() throws IOException {
        CleanSubmission submission = district();
        List<String> rows = new ArrayList<>(submission.lines("literacy.csv"));
        rows.set(5, rows.get(5).replace("00004,", "99999,"));
        submission.write("literacy.csv", rows);

        assertThat(remedy(submission, "unknown-code"))
                .contains(
                        "Phường Trúc Bạch (00004), Phường Phúc Xá (00001), Phường Vĩnh Phúc"
                                + " (00006), ")
                .endsWith(" … (13).");
    }

    private static String message(CleanSubmission submission, String rule) {
        return of(submission, rule).messageVi();
    }

    private static String remedy(CleanSubmission submission, String rule) {
        return of(submission, rule).remedyVi();
    }

    private static Finding of(CleanSubmission submission, String rule) {
        return submission.check().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
