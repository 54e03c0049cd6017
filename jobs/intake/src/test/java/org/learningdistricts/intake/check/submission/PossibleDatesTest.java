package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and years that cannot be, or hardly, in text and as a workbook's dates. */
class PossibleDatesTest {

    private static final String DECIDED = "2024-03-11";

    @TempDir Path inbox;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0204-03-11",
                "11/03/0024",
                "1024-03-11",
                "2013-12-31",
                "11/3/1924",
                "0001-01-01"
            })
    void aDecisionBeforeAnyTitleIsRefused(String date) throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("recognitions.csv", DECIDED, date);

        assertThat(sent.found())
                .contains(
                        "impossible-date recognitions.csv 2 decision_date "
                                + date
                                + " 2014-01-01 … 2025-09-30");
        assertThat(sent.check().isAccepted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-01, -",
        "2025-09-30, -",
        "2025-10-01, decision-after-quarter",
        "9999-12-31, decision-after-quarter",
        "24/2/20204, wrong-type",
        "11/3/24, wrong-type"
    })
    void onlyOneRuleSpeaksOfADecision(String date, String rule) throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("recognitions.csv", DECIDED, date);

        assertThat(sent.found().stream().map(found -> found.substring(0, found.indexOf(' '))))
                .isEqualTo(rule.equals("-") ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "2203, false",
        "0023, false",
        "2013, false",
        "2026, false",
        "2014, true",
        "2025, true"
    })
    void anAssessmentLiesBetweenTheFirstTitlesAndTheQuarter(String year, boolean isTaken)
            throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("recognitions.csv", DECIDED + ",2023", DECIDED + "," + year);

        assertThat(sent.found())
                .isEqualTo(
                        isTaken
                                ? List.of()
                                : List.of(
                                        "impossible-date recognitions.csv 2 assessment_year "
                                                + year
                                                + " 2014 … 2025"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0204-03-11", "11/03/0024", "2203-01-05", "1905-05-01"})
    void aDateThatDecidesNothingIsAWarning(String date) throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        String row = sent.lines("evidence.csv").get(1);
        sent.replace("evidence.csv", row, row.substring(0, row.lastIndexOf(',') + 1) + date);
        sent.replace("cover.csv", "prepared_on,2025", "prepared_on,0225");

        assertThat(sent.found())
                .containsExactlyInAnyOrder(
                        "implausible-year evidence.csv 2 document_date "
                                + date
                                + " 1990-01-01 … 2026-12-31",
                        "implausible-year cover.csv 6 value "
                                + sent.lines("cover.csv").get(5).replace("prepared_on,", "")
                                + " 2024-01-01 … 2026-12-31");
        assertThat(sent.check().isAccepted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1903-05-06, impossible-date, implausible-year",
        "1904-01-01, impossible-date, implausible-year",
        "2203-05-06, decision-after-quarter, implausible-year"
    })
    void datesOfAWorkbookAreNoExceptions(LocalDate date, String decision, String document)
            throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        XSSFWorkbook book = sent.workbook();
        fill(book, "recognitions", 4, date);
        fill(book, "evidence", 5, date);
        sent.send(book);

        assertThat(sent.check().findings().stream().map(found -> found.rule()))
                .containsExactlyInAnyOrder(decision, document);
    }

    private static void fill(XSSFWorkbook book, String sheet, int column, LocalDate date) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        XSSFCell cell = book.getSheet(sheet).getRow(1).getCell(column);
        cell.setCellValue(date);
        cell.setCellStyle(style);
    }
}
