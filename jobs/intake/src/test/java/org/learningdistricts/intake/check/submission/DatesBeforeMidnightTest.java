package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time within a minute of the next day leaves it open which day is meant. */
class DatesBeforeMidnightTest {

    @TempDir Path inbox;
    private CleanSubmission submission;

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
    }

    private void send(double day) throws IOException {
        XSSFWorkbook book = submission.workbook();
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat((short) 14);
        XSSFCell cell = book.getSheet("recognitions").getRow(1).getCell(4);
        cell.setCellValue(day);
        cell.setCellStyle(style);
        submission.send(book);
    }

    @ParameterizedTest
    @CsvSource({
        "45361.99965, 2024-03-10T23:59:29.760",
        "45361.99931, 2024-03-10T23:59:00.384",
        "45361.9999884259, 2024-03-10T23:59:59",
        "45361.999999, 2024-03-10T23:59:59.914"
    })
    void asksWhichDayOfAWorkbookIsMeant(double day, String shown) throws IOException {
        send(day);
        assertThat(submission.found())
                .containsExactly(
                        "date-before-midnight 00004.xlsx 2 decision_date "
                                + shown
                                + " 2024-03-10 / 2024-03-11");
    }

    @ParameterizedTest
    @ValueSource(doubles = {45361.9993, 45361.5, 45362, 45361.99999999999})
    void takesOtherMoments(double day) throws IOException {
        send(day);
        assertThat(submission.found()).allMatch(finding -> finding.startsWith("date-form "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-10 23:59:30",
                "10/03/2024 23:59",
                "2024-03-10T23:59:59.999",
                "10/03/2024 11:59:59 CH",
                "10/03/2024 11:59 CH",
                "10/3/2024 11:59:30ch",
                "2024-03-10 23:59 CH",
                "Hà Nội, ngày 10/03/2024 11:59:59 CH",
                "2024-03-10T24:00:00",
                "10/03/2024 24:00",
                "10/03/2024\u00a024:00",
                "10.3.2024 24:00:00"
            })
    void asksWhichDayOfATextIsMeant(String text) throws IOException {
        write(text);
        assertThat(submission.found())
                .anyMatch(
                        finding ->
                                finding.startsWith("date-before-midnight recognitions.csv 2 ")
                                        && finding.endsWith(" 2024-03-10 / 2024-03-11"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10/03/2024 11:00 CH",
                "10/03/2024 11:58:59 CH",
                "10/03/2024 11:59 SA",
                "10/03/2024 12:59 SA",
                "10/03/2024 12:59 CH",
                "10/03/2024 00:00"
            })
    void takesOtherMomentsOfATextForItsDay(String text) throws IOException {
        write(text);
        assertThat(submission.found())
                .containsExactly(
                        "date-form recognitions.csv 2 decision_date " + text + " 2024-03-10");
    }

    /** Programs that write it so have the month first. */
    @Test
    void refusesATimeInEnglish() throws IOException {
        write("10/03/2024 11:59 PM");
        assertThat(submission.found())
                .anyMatch(finding -> finding.startsWith("wrong-type recognitions.csv 2 "));
    }

    private void write(String date) throws IOException {
        String sent = submission.lines("recognitions.csv").get(1).split(",", -1)[4];
        submission.replace(
                "recognitions.csv", sent, date.contains(",") ? "\"" + date + "\"" : date);
    }

    @Test
    void asksAboutTheCoverToo() throws IOException {
        submission.replace(
                "cover.csv", "prepared_on,2025-09-10", "prepared_on,2025-09-10 23:59:30");
        assertThat(submission.found())
                .anyMatch(finding -> finding.startsWith("date-before-midnight cover.csv "));
    }
}
