package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk sees at once and a table's reader has to be told: pages, dashes, lost titles. */
class PageLinesTest {

    @TempDir Path inbox;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trang 1/2",
                "Trang 1/2,,,,,",
                ",,,,,Trang 1",
                "- Trang 2 -",
                "TRANG SỐ: 1",
                "Page 1 of 2",
                "Trang,1/2,,,,",
                "trang 1 trên 2",
                "Tr. 3",
                "- 2 -",
                "–12–,,,,,",
                ",,\u2212 3 \u2212,,,"
            })
    void theNumberOfAPageIsNoRow(String line) throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        List<String> lines = new ArrayList<>(sent.lines("literacy.csv"));
        lines.add(3, line);
        sent.write("literacy.csv", lines);

        assertThat(sent.found())
                .singleElement()
                .asString()
                .startsWith("page-line literacy.csv 4 - ");
    }

    @Test
    void aRowOfFiguresIsNoPage() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        List<String> lines = new ArrayList<>(sent.lines("literacy.csv"));
        lines.add(3, "Trang 1,,15-25,1,1,1");
        sent.write("literacy.csv", lines);

        assertThat(sent.found())
                .contains("wrong-type literacy.csv 4 commune_code Trang 1 00001 … 99999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15\u221225", "15\u201325", "15\u201425", "15\u201125", "15 \u2212 25"})
    void anyDashMayStandInACode(String band) throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("literacy.csv", ",15-25,", "," + band + ",");

        assertThat(sent.found())
                .containsExactly("label-form literacy.csv 2 age_band " + band + " 15-25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "\u22121", "\u20131"})
    void aNegativeNumberIsNoCode(String level) throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("recognitions.csv", ",1,2741A", "," + level + ",2741A");

        assertThat(sent.found())
                .containsExactly("value-outside-list recognitions.csv 2 level " + level + " 1, 2");
    }

    @Test
    void ofAColumnWithoutATitleItIsSaidThatTheTitleLacks() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        XSSFWorkbook book = sent.workbook();
        XSSFSheet sheet = book.getSheet("literacy");
        sheet.shiftColumns(0, 5, 1);
        for (int i = 1; i <= 4; i++) {
            sheet.getRow(i).createCell(0).setCellValue(i - 1);
        }
        sent.send(book);

        assertThat(sent.found())
                .singleElement()
                .asString()
                .startsWith("untitled-column 00004.xlsx 1 A A ");
    }
}
