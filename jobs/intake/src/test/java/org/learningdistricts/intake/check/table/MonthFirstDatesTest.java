package org.learningdistricts.intake.check.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.check.submission.CleanSubmission;

/** A column with dates that have the month first: one question about all that may be so. */
class MonthFirstDatesTest {

    private static final String RULE = "month-first-dates";

    @TempDir Path inbox;

    @Test
    void allDatesOfTheColumnAreAskedAboutAtOnce() throws IOException {
        assertThat(
                        sent(
                                        "01/24/2025",
                                        "01/03/2025",
                                        "01/06/2025",
                                        "01/06/2025",
                                        "01/15/2025",
                                        "01/27/2025",
                                        "01/06/2025",
                                        "01/18/2025",
                                        "01/02/2025")
                                .found())
                .containsExactly(RULE + " evidence.csv 2 document_date 01/24/2025 2-10");
    }

    @Test
    void datesAboveTheFirstProofAreInDoubtToo() throws IOException {
        assertThat(sent("01/03/2025", "2025-01-03", "03/03/2025", "1.6.2025", "1.15.2025").found())
                .containsExactly(RULE + " evidence.csv 6 document_date 1.15.2025 2, 5-6");
    }

    @Test
    void proofOfBothOrdersIsAskedAbout() throws IOException {
        assertThat(sent("24/01/2025", "01/24/2025", "01/03/2025 0:00").found())
                .containsExactly(RULE + " evidence.csv 3 document_date 01/24/2025 3-4");
    }

    @Test
    void yearsOfTwoDigitsProveTheOrderAsWell() throws IOException {
        assertThat(sent("01/24/25", "01/03/25", "02/05/2025").found())
                .containsExactly(RULE + " evidence.csv 2 document_date 01/24/25 2-4");
    }

    @Test
    void aSwappedDateDoesNotBreakOtherRules() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("recognitions.csv", "2024-03-11", "09/10/2025");
        String row = sent.lines("recognitions.csv").get(2);
        String date = row.split(",", -1)[4];
        sent.replace("recognitions.csv", date, "03/25/2025");

        assertThat(sent.found())
                .containsExactly(RULE + " recognitions.csv 3 decision_date 03/25/2025 2-3");
    }

    @Test
    void datesThatASpreadsheetHasReadAlreadyAreInDoubt() throws IOException {
        CleanSubmission sent = sent("01/24/2025");
        XSSFWorkbook book = sent.workbook();
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        for (int row : new int[] {3, 4}) {
            XSSFCell cell = book.getSheet("evidence").getRow(row).getCell(5);
            cell.setCellValue(LocalDate.of(2025, 3, row == 3 ? 1 : 25));
            cell.setCellStyle(style);
        }
        sent.send(book);

        assertThat(sent.found())
                .containsExactly(RULE + " 00004.xlsx 2 document_date 01/24/2025 2, 4");
    }

    @Test
    void dayFirstDatesRaiseNoQuestion() throws IOException {
        assertThat(sent("24/01/2025", "01/03/2025", "1/6/2025", "02/02/2025").found()).isEmpty();
    }

    @Test
    void aSingleOneIsNoDate() throws IOException {
        assertThat(sent("01/24/2025", "25/01/2025", "2025-03-01").found())
                .containsExactly("wrong-type evidence.csv 2 document_date 01/24/2025 yyyy-mm-dd");
    }

    /** The first rows of the evidence have these dates, the others what they had. */
    private CleanSubmission sent(String... dates) throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        List<String> lines = new ArrayList<>(sent.lines("evidence.csv"));
        for (int i = 0; i < dates.length; i++) {
            String line = lines.get(i + 1);
            lines.set(i + 1, line.substring(0, line.lastIndexOf(',') + 1) + dates[i]);
        }
        sent.write("evidence.csv", lines);
        return sent;
    }
}
