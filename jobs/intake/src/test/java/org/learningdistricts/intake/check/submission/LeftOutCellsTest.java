package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No check looks at lines and columns that are left out, but for data of people. */
class LeftOutCellsTest {

    private static final String FILE = "00004.xlsx";

    @TempDir Path inbox;
    private CleanSubmission submission;
    private XSSFWorkbook book = new XSSFWorkbook();
    private XSSFSheet literacy = book.createSheet();

    @BeforeEach
    void makeAWorkbookOfTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
        book = submission.workbook();
        literacy = book.getSheet("literacy");
    }

    private List<String> found() throws IOException {
        submission.send(book);
        return submission.found();
    }

    private XSSFRow row(int index, String... texts) {
        XSSFRow row = literacy.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    @Test
    void takesTotalsThatWereNeverCalculated() throws IOException {
        XSSFRow total = row(5, "Tổng cộng");
        for (int i = 3; i < 6; i++) {
            total.createCell(i).setCellFormula("SUBTOTAL(109,D2:D5)");
        }
        assertThat(found()).containsExactly("total-line " + FILE + " 6 - Tổng cộng -");
    }

    @Test
    void takesADayOfPrintingThatWasNeverCalculated() throws IOException {
        row(6, "Người lập", "").createCell(2).setCellFormula("TODAY()");
        row(8).createCell(0).setCellFormula("TODAY()");
        assertThat(found()).allMatch(finding -> finding.matches("(footer|blank)-lines .*"));
    }

    @Test
    void takesFormulasInColumnsThatNobodyNeeds() throws IOException {
        literacy.getRow(0).createCell(6).setCellValue("STT");
        for (int i = 1; i < 5; i++) {
            literacy.getRow(i).createCell(6).setCellFormula("ROW()-1");
            literacy.getRow(i).createCell(8).setCellFormula("D2/2");
        }
        assertThat(found()).containsExactly("ignored-column " + FILE + " 1 STT STT -");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "3,2", "400,1"})
    void takesASheetOfFormulasThatWereNeverCalculated(int rows, int columns) throws IOException {
        XSSFSheet links = book.createSheet("Bìa in");
        for (int i = 0; i < rows; i++) {
            XSSFRow row = links.createRow(i);
            for (int column = 0; column < columns; column++) {
                row.createCell(column).setCellFormula("cover!B2");
            }
        }
        assertThat(found()).containsExactly("ignored-sheet " + FILE + " - - Bìa in -");
    }

    @Test
    void stillNamesATableOfFormulasThatWereNeverCalculated() throws IOException {
        for (int i = 0; i < 5; i++) {
            for (int column = 0; column < 6; column++) {
                literacy.getRow(i).createCell(column).setCellFormula("cover!B2");
            }
        }
        assertThat(found()).anyMatch(finding -> finding.startsWith("formula-without-value "));
        assertThat(submission.check().isAccepted()).isFalse();
    }

    @Test
    void takesMergedCellsInColumnsThatNobodyNeeds() throws IOException {
        literacy.getRow(0).createCell(6).setCellValue("STT");
        literacy.getRow(1).createCell(6).setCellValue(1);
        literacy.addMergedRegion(CellRangeAddress.valueOf("G2:G5"));
        assertThat(found()).containsExactly("ignored-column " + FILE + " 1 STT STT -");
    }

    @Test
    void takesMergedFiguresOfTotalsAndMergedSignatures() throws IOException {
        row(5, "Tổng cộng", "", "", "47065");
        literacy.addMergedRegion(CellRangeAddress.valueOf("D6:E6"));
        row(7, "Người lập biểu", "", "", "THỦ TRƯỞNG ĐƠN VỊ");
        literacy.addMergedRegion(CellRangeAddress.valueOf("A8:C10"));
        literacy.addMergedRegion(CellRangeAddress.valueOf("D8:F10"));
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "total-line " + FILE + " 6 - Tổng cộng -",
                        "blank-lines " + FILE + " 7 -  ",
                        "footer-lines " + FILE + " 8 - 1 -");
    }

    @Test
    void takesErrorsAndNumbersOfTwoReadingsInTotals() throws IOException {
        XSSFRow total = row(5, "Tổng cộng", "", "", "1,5.2");
        total.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
        assertThat(found()).allMatch(finding -> finding.matches("total-line(-disagrees)? .*"));
    }

    @Test
    void takesSignaturesBeyondTheColumns() throws IOException {
        row(7, "Người lập biểu", "", "", "", "", "", "", "THỦ TRƯỞNG ĐƠN VỊ");
        assertThat(found()).allMatch(finding -> finding.matches("(footer|blank)-lines .*"));
    }

    @Test
    void stillAsksAboutCellsBeyondTheColumnsOfRows() throws IOException {
        literacy.getRow(2).createCell(7).setCellValue("5");
        assertThat(found()).contains("cells-beyond-header " + FILE + " 3 H 5 6");
    }

    @Test
    void stillNamesFormulasOfRowsAndMergedCellsOfRows() throws IOException {
        literacy.getRow(1).createCell(3).setCellFormula("9000+177");
        literacy.getRow(3).getCell(1).setCellValue("");
        literacy.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
        assertThat(found())
                .contains(
                        "formula-without-value " + FILE + " 2 population =9000+177 -",
                        "merged-cells " + FILE + " 3 commune_name B3:B4 -");
    }

    @Test
    void stillNamesARowOfFormulasAlone() throws IOException {
        for (int i = 0; i < 6; i++) {
            literacy.getRow(4).createCell(i).setCellFormula("A9");
        }
        assertThat(found())
                .anyMatch(finding -> finding.startsWith("formula-without-value " + FILE + " 5 "));
        assertThat(submission.check().isAccepted()).isFalse();
    }

    @Test
    void stillNamesARowWhoseFiguresLack() throws IOException {
        XSSFSheet titles = book.getSheet("titles");
        for (int i : new int[] {0, 1, 3, 4, 5}) {
            titles.getRow(1).createCell(i).setCellFormula("A9");
        }
        titles.getRow(1).getCell(2).setCellValue("Gia đình");
        assertThat(found())
                .anyMatch(
                        finding ->
                                finding.startsWith("formula-without-value " + FILE + " 2 total"));
    }

    @Test
    void refusesIdentityNumbersEverywhere() throws IOException {
        row(5, "Tổng cộng", "", "001085000007", "47065");
        assertThat(found())
                .anyMatch(finding -> finding.startsWith("personal-identity-number " + FILE + " 6"));
    }
}
