package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines below the rows of a table: notes are left out and said, rows of data never are. */
class LinesBelowTablesTest {

    @TempDir Path inbox;
    private CleanSubmission submission;

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
    }

    private int add(String file, String... lines) throws IOException {
        List<String> all = new ArrayList<>(submission.lines(file));
        all.addAll(Arrays.asList(lines));
        submission.write(file, all);
        return all.size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "learning_centres.csv | TT-9,,,Trung tâm 9,,,,,,, | missing-value | commune_code",
                "learning_centres.csv | TT-9,,,,,,,,,, | missing-value | commune_code",
                "learning_centres.csv | TT-A,x,,Trung tâm A,,,,,,, | missing-value | commune_code",
                "learning_centres.csv | TT-A,,Xã Lạ,,,,,,,, | missing-value | commune_code",
                "learning_centres.csv | TT-A,,Xã Lạ,Trung tâm A,,,,,,, | missing-value"
                        + " | commune_code",
                "workforce.csv | ,Xã Lạ,,,, | missing-value | commune_code",
                "workforce.csv | x,,,,, | missing-value | commune_code",
                "workforce.csv | abc,,,,, | wrong-type | commune_code",
                "titles.csv | ,,nhóm,,, | missing-value | commune_code",
                "titles.csv | ,,nhóm,,, | value-outside-list | kind",
                "evidence.csv | Xã Lạ,,Chỉ tiêu,,, | wrong-type | unit_code",
                "cover.csv | ,Phường Khác | missing-value | field",
                "cover.csv | ,2 | missing-value | field",
                "cover.csv | ofice, | value-outside-list | field",
                "cover.csv | Cơ quan gửi,Phòng Văn hóa | value-outside-list | field",
                "literacy.csv | 00004;Phường Ba Đình;15-25;9177;9172;9054 | missing-value |"
                        + " age_band",
                "totals.csv | ,,classes,12 | missing-value | dataset",
                "totals.csv | abc,,, | value-outside-list | dataset"
            })
    void refusesRowsOfWhichLittleIsFilledIn(String file, String row, String rule, String column)
            throws IOException {
        int line = add(file, row);
        assertThat(submission.found())
                .anySatisfy(
                        finding ->
                                assertThat(finding)
                                        .startsWith(
                                                String.join(
                                                        " ",
                                                        rule,
                                                        file,
                                                        String.valueOf(line),
                                                        column)));
    }

    @Test
    void refusesTheOnlyRowOfATableIfLittleOfItIsFilledIn() throws IOException {
        submission.write(
                "learning_centres.csv",
                List.of(
                        submission.lines("learning_centres.csv").get(0),
                        "TT-9,,,Trung tâm 9,,,,,,,"));
        assertThat(submission.found())
                .anyMatch(f -> f.startsWith("missing-value learning_centres.csv 2 commune_code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ghi chú: số liệu sơ bộ,,,,,,,,,,",
                "Người lập biểu,,,,,Thủ trưởng đơn vị,,,,,",
                ",,,Chủ tịch,,,,,,,",
                "(Đã ký),,,,,(Ký và đóng dấu),,,,,",
                ",,,,,\"Ba Đình, ngày 20 tháng 9 năm 2025\",,,,,",
                "\"Phường Ba Đình, ngày 20/9/2025\",,,,,,,,,,",
                "TM. UBND PHƯỜNG,,,,,,,,,,",
                "Người lập biểu",
                "-- Hết --",
                "1. Số liệu sơ bộ,,,,,,,,,,",
                "Các trung tâm đều mở cửa buổi tối,,,,,,,,,,"
            })
    void leavesOutNotes(String line) throws IOException {
        int row = add("learning_centres.csv", line);
        assertThat(submission.found())
                .containsExactly("footer-lines learning_centres.csv " + row + " - 1 -");
    }

    @Test
    void leavesOutTheNamesBelowSignatures() throws IOException {
        int last =
                add(
                        "workforce.csv",
                        "Người lập biểu,,,Thủ trưởng đơn vị,,",
                        "(Ký),,,(Ký),,",
                        "Trần Thị B,,,Nguyễn Văn A,,");
        assertThat(submission.found())
                .containsExactly("footer-lines workforce.csv " + (last - 2) + " - 3 -");
    }

    @Test
    void leavesOutSignaturesBelowTheCover() throws IOException {
        int last =
                add(
                        "cover.csv",
                        ",\"Hà Nội, ngày 20 tháng 9 năm 2025\"",
                        "Người lập biểu,Thủ trưởng đơn vị",
                        "Trần Thị B,Nguyễn Văn A");
        assertThat(submission.found())
                .containsExactly("footer-lines cover.csv " + (last - 2) + " - 3 -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EOF",
                "[EOF]",
                "#EOF",
                "Hết",
                "-- HẾT --",
                "Kết thúc báo cáo",
                "*** END OF FILE ***"
            })
    void leavesOutWordsThatSayThatNothingFollows(String line) throws IOException {
        int row = add("literacy.csv", line);
        int ofTotals = add("totals.csv", line);
        assertThat(submission.found())
                .containsExactlyInAnyOrder(
                        "footer-lines literacy.csv " + row + " - 1 -",
                        "footer-lines totals.csv " + ofTotals + " - 1 -");
    }

    @Test
    void asksAboutAnotherUnitOfMeasureWhereverItIsNamed() throws IOException {
        int row = add("workforce.csv", "Đơn vị tính: nghìn người,,,,,");
        submission.write(
                "literacy.csv", above("literacy.csv", "BIỂU 1", "Đơn vị tính: nghìn người"));
        assertThat(submission.found())
                .contains(
                        "measure-unit literacy.csv 2 - Đơn vị tính: nghìn người -",
                        "measure-unit workforce.csv " + row + " - Đơn vị tính: nghìn người -");
    }

    private List<String> above(String file, String... lines) throws IOException {
        List<String> all = new ArrayList<>(Arrays.asList(lines));
        all.addAll(submission.lines(file));
        return all;
    }

    @Test
    void leavesOutTheNumberingRowBelowARepeatedHeader() throws IOException {
        List<String> lines = new ArrayList<>(submission.lines("literacy.csv"));
        lines.add(3, "A,B,C,1,2,3");
        lines.add(3, lines.get(0));
        submission.write("literacy.csv", lines);
        assertThat(submission.found())
                .containsExactlyInAnyOrder(
                        "repeated-header literacy.csv 4 - commune_code ",
                        "numbering-row literacy.csv 5 - A B -");
    }

    @Test
    void keepsNoBytesOfAListOfPeopleBelowATable() throws IOException {
        add("literacy.csv", "STT,Họ và tên,Ngày sinh,,,", "1,Nguyễn Văn An,1/1/1990,,,");
        assertThat(submission.found())
                .anyMatch(f -> f.startsWith("personal-data-column literacy.csv 6 -"));
        assertThat(submission.check().archivable()).isFalse();
    }

    @Test
    void warnsAboutARowThatIsTooShort() throws IOException {
        submission.replace("workforce.csv", submission.lines("workforce.csv").get(1), "00004,,12");
        assertThat(submission.found()).contains("short-rows workforce.csv 2 - 3 6");
    }
}
