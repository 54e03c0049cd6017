package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.intake.check.rows.WrongType;
import org.learningdistricts.intake.finding.Finding;

/** Of a cell that cannot be read is said what its form is, and not a value to type. */
class ExpectedFormsTest {

    @TempDir Path inbox;
    private CleanSubmission submission;

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recognitions.csv | assessment_year | 20223 | 2025"
                        + " | Ô «Năm đánh giá» phải là một năm ghi đủ bốn chữ số;"
                        + " đang ghi «20223»."
                        + " | «Assessment year» must be a year in four digits;"
                        + " it says «20223».",
                "recognitions.csv | decision_date | hôm qua | yyyy-mm-dd"
                        + " | Ô «Ngày quyết định» phải là một ngày, ghi dạng ngày/tháng/năm; đang ghi «hôm qua»."
                        + " | «Decision date» must be a date as day/month/year; it says «hôm qua».",
                "literacy.csv | commune_code | Trang | 00001 … 99999"
                        + " | Ô «Mã xã» phải là mã xã gồm năm chữ số, ghi đủ số 0 ở đầu; đang ghi"
                        + " «Trang»."
                        + " | «Commune code» must be the commune's code of five digits, leading"
                        + " zeros included; it says «Trang».",
                "literacy.csv | population | nhiều | 0, 1, 2 … 99999999999"
                        + " | Ô «Dân số» phải là số nguyên từ 0 trở lên; đang ghi «nhiều»."
                        + " | «Population» must be a whole number from 0 up; it says «nhiều».",
                "literacy.csv | population | 9999999999999 | 0, 1, 2 … 99999999999"
                        + " | Ô «Dân số» phải là số nguyên từ 0 đến 99.999.999.999; đang ghi «9999999999999»."
                        + " | «Population» must be a whole number from 0 to 99,999,999,999; it says «9999999999999»."
            })
    void tellsTheFormOfACell(
            String file, String column, String text, String expected, String vi, String en)
            throws IOException {
        List<String> lines = new ArrayList<>(submission.lines(file));
        List<String> row = new ArrayList<>(List.of(lines.get(1).split(",", -1)));
        row.set(List.of(lines.get(0).split(",", -1)).indexOf(column), text);
        lines.set(1, String.join(",", row));
        submission.write(file, lines);
        Finding finding = wrongType();
        assertThat(finding.column()).isEqualTo(column);
        assertThat(finding.expected()).isEqualTo(expected);
        assertThat(List.of(finding.messageVi(), finding.messageEn())).containsExactly(vi, en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30/02/2025 | tháng 2 năm 2025 không có ngày 30 | month 2 of 2025 has no day 30",
                "2025-04-31 | tháng 4 năm 2025 không có ngày 31 | month 4 of 2025 has no day 31",
                "2025-13-01 | không có tháng 13 | there is no month 13",
                "12/5/25 | năm chỉ có hai chữ số | the year has two digits only",
                "15/3 | thiếu năm | the year lacks",
                "ngày 15/3 | thiếu năm | the year lacks",
                "tháng 3/2025 | thiếu ngày | the day lacks",
                "2025 | thiếu ngày và tháng | day and month lack"
            })
    void tellsWhyATextIsNoDate(String text, String vi, String en) throws IOException {
        submission.replace("recognitions.csv", "2024-03-11", text);
        assertThat(wrongType().messageVi()).endsWith("đang ghi «" + text + "»: " + vi + ".");
        assertThat(wrongType().messageEn()).endsWith("it says «" + text + "»: " + en + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/03/2o25", "15/03/2025 sáng", "hôm qua"})
    void tellsNothingMoreOfATextThatIsUnlikeADate(String text) throws IOException {
        submission.replace("recognitions.csv", "2024-03-11", text);
        assertThat(wrongType().messageVi()).endsWith("đang ghi «" + text + "».");
    }

    @Test
    void tellsWhatStandsInACellThatMustBeFilled() throws IOException {
        submission.replace("recognitions.csv", "2741A/QĐ-UBND", "X");
        submission.replace("recognitions.csv", "2024-03-11", "");
        List<Finding> found = submission.check().findings();
        assertThat(found.stream().map(Finding::messageVi).limit(2))
                .containsExactly(
                        "Ô «Số quyết định» phải có giá trị nhưng đang ghi «X» (không áp dụng).",
                        "Ô «Ngày quyết định» phải có giá trị nhưng đang để trống.");
        assertThat(found.stream().map(Finding::remedyVi).limit(2))
                .containsExactly(
                        "Điền nội dung của ô «Số quyết định»; ô này không được ghi «X»; nếu dòng này"
                                + " thừa thì xóa cả dòng.",
                        "Điền một ngày, ghi dạng ngày/tháng/năm, ví dụ 15/09/2025; nếu dòng này thừa"
                                + " thì xóa cả dòng.");
    }

    @Test
    void tellsTheFormOfAnEntryOfTheCover() throws IOException {
        submission.replace("cover.csv", "prepared_on,2025-09-10", "prepared_on,hôm qua");
        assertThat(wrongType().remedyEn())
                .startsWith(
                        "Change the cell to a date as day/month/year, for example 15/09/2025; leave it empty if there is none.");
    }

    @Test
    void tellsASequenceThatTheCoverTakes() throws IOException {
        submission.replace("cover.csv", "sequence,1", "sequence,lần 2");
        assertThat(wrongType().remedyVi())
                .isEqualTo("Sửa ô thành số nguyên từ 1 trở lên, ví dụ 2.");
    }

    /** «Không có» is the answer no, not a cell to leave empty. */
    @Test
    void tellsTheAnswersOfAFlag() throws IOException {
        submission.replace("evidence.csv", ",yes,", ",đang mua,");
        assertThat(List.of(wrongType().messageVi(), wrongType().remedyVi()))
                .containsExactly(
                        "Ô «Đạt» phải là «có» hoặc «không»; đang ghi «đang mua».",
                        "Sửa ô thành «có» hoặc «không»; chưa có thông tin thì để trống ô.");
    }

    @Test
    void neverTellsToEmptyWhatMustBeFilled() throws IOException {
        submission.replace("literacy.csv", "00004,", "Trang,");
        assertThat(wrongType().remedyVi()).endsWith("ví dụ 00004.");
        submission.replace("literacy.csv", "Trang,", "00004,");
        submission.replace("literacy.csv", ",15-25,", ",15-25,nhiều");
        assertThat(wrongType().remedyVi())
                .endsWith(
                        "; bằng không thì ghi 0, không áp dụng thì ghi x, chưa có số liệu thì để trống ô.");
    }

    @Test
    void callsASheetThatLacksByItsTitle() throws IOException {
        XSSFWorkbook book = submission.workbook();
        book.removeSheetAt(book.getSheetIndex("totals"));
        submission.send(book);
        assertThat(submission.check().findings())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.sheet()).isEqualTo("Tổng kiểm tra");
                            assertThat(finding.remedyVi()).contains("theo mẫu (Tổng kiểm tra)");
                        });
    }

    private Finding wrongType() {
        return submission.check().findings().stream()
                .filter(finding -> finding.rule().equals(WrongType.RULE))
                .findFirst()
                .orElseThrow();
    }
}
