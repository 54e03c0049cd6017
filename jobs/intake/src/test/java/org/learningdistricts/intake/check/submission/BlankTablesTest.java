package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A blank sheet or file counts as not sent, and is named. */
class BlankTablesTest {

    private static final String FILE = "00004.xlsx";

    @TempDir Path inbox;
    private CleanSubmission submission;
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
        folder = inbox.resolve("2025-Q3/00004");
    }

    private void announceNone() throws IOException {
        submission.replace("totals.csv", "recognitions,2", "recognitions,0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\ufeff", "\n\n", "  \r\n\r\n", ",,,,,\n,,,,,\n", ";;;\r\n", "\t\t"})
    void takesABlankFileForNotSent(String text) throws IOException {
        announceNone();
        Files.writeString(folder.resolve("recognitions.csv"), text);
        assertThat(submission.found())
                .containsExactly("blank-table recognitions.csv - - recognitions -");
        assertThat(submission.check().status()).isEqualTo("accepted_with_warnings");
    }

    @Test
    void missesTheRowsThatWereAnnounced() throws IOException {
        Files.writeString(folder.resolve("recognitions.csv"), "");
        assertThat(submission.found())
                .containsExactlyInAnyOrder(
                        "blank-table recognitions.csv - - recognitions -",
                        "announced-dataset-missing totals.csv 9 rows 2 recognitions");
    }

    @Test
    void takesABlankCoverForMissing() throws IOException {
        Files.writeString(folder.resolve("cover.csv"), "\n");
        assertThat(submission.found()).containsExactly("missing-cover cover.csv - - - cover.csv");
    }

    @Test
    void readsTheTableFromAnotherFile() throws IOException {
        Files.move(folder.resolve("literacy.csv"), folder.resolve("literacy (1).csv"));
        Files.writeString(folder.resolve("literacy.csv"), "");
        assertThat(submission.found())
                .containsExactly("file-name literacy (1).csv - - literacy (1) literacy");
    }

    @Test
    void takesABlankSheetForNotSent() throws IOException {
        announceNone();
        assertBlank(sheet -> {});
    }

    @Test
    void takesAFormattedSheetForNotSent() throws IOException {
        announceNone();
        assertBlank(
                sheet -> {
                    XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    for (int i = 0; i < 20; i++) {
                        XSSFRow row = sheet.createRow(i);
                        row.createCell(2).setCellStyle(style);
                        row.createCell(3).setCellValue("");
                        row.createCell(4).setCellValue(" \u00a0");
                    }
                    sheet.setColumnWidth(1, 5000);
                });
    }

    private interface Change {
        void on(XSSFSheet sheet);
    }

    private void assertBlank(Change change) throws IOException {
        XSSFWorkbook book = submission.workbook();
        int index = book.getSheetIndex("recognitions");
        book.removeSheetAt(index);
        change.on(book.createSheet("recognitions"));
        submission.send(book);
        assertThat(submission.found()).contains("blank-table " + FILE + " - - recognitions -");
        assertThat(submission.check().status()).isEqualTo("accepted_with_warnings");
    }
}
