package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.intake.check.rows.WrongType;
import org.learningdistricts.intake.finding.Finding;

/** The remedy of a cell that cannot be read names a form, not a value to type. */
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
                        + " | Sửa thành: năm đúng, ghi đủ bốn chữ số, ví dụ 2024."
                        + " | Change it to: the right year in four digits, for example 2024.",
                "recognitions.csv | assessment_year | năm 2022 | 2025"
                        + " | Sửa thành: năm đúng, ghi đủ bốn chữ số, ví dụ 2024."
                        + " | Change it to: the right year in four digits, for example 2024.",
                "recognitions.csv | decision_date | hôm qua | yyyy-mm-dd"
                        + " | Sửa thành: ngày đúng, ghi theo dạng năm-tháng-ngày, ví dụ 2024-03-15."
                        + " | Change it to: the right date as year-month-day, for example"
                        + " 2024-03-15.",
                "literacy.csv | commune_code | Trang | 00001 … 99999"
                        + " | Sửa thành: mã xã năm chữ số, đủ số 0 ở đầu, lấy từ danh mục đơn vị"
                        + " hành chính."
                        + " | Change it to: the commune's code of five digits, leading zeros"
                        + " included, from the list of administrative units.",
                "literacy.csv | population | nhiều | 0, 1, 2 … 99999999999"
                        + " | Sửa thành: một số nguyên không âm, không quá 99999999999,"
                        + " ví dụ 0, 12, 1250."
                        + " | Change it to: a whole number, not negative and not above"
                        + " 99999999999, for example 0, 12, 1250."
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
        assertThat(List.of(finding.remedyVi(), finding.remedyEn())).containsExactly(vi, en);
    }

    @Test
    void tellsTheFormOfAnEntryOfTheCover() throws IOException {
        submission.replace("cover.csv", "prepared_on,2025-09-10", "prepared_on,hôm qua");
        assertThat(wrongType().remedyEn())
                .isEqualTo(
                        "Change it to: the right date as year-month-day, for example 2024-03-15.");
    }

    private Finding wrongType() {
        return submission.check().findings().stream()
                .filter(finding -> finding.rule().equals(WrongType.RULE))
                .findFirst()
                .orElseThrow();
    }
}
