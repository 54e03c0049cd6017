package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook holds beside plain cells. */
class WorkbookSubmissionTest {

    private static final String FILE = "00004.xlsx";

    @TempDir Path inbox;
    private CleanSubmission submission;
    private XSSFWorkbook book = new XSSFWorkbook();

    @BeforeEach
    void makeAWorkbookOfTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
        book = submission.workbook();
    }

    private void assertFound(String... findings) throws IOException {
        submission.send(book);
        assertThat(submission.found()).containsExactlyInAnyOrder(findings);
    }

    private void assertRefusedWithoutBytes(String... findings) throws IOException {
        assertFound(findings);
        assertThat(submission.check().archivable()).isFalse();
    }

    private static void add(XSSFSheet sheet, int row, String... texts) {
        XSSFRow added = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            added.createCell(i).setCellValue(texts[i]);
        }
    }

    @Test
    void takesPlainCellsWithoutAWord() throws IOException {
        assertFound();
    }

    @Test
    void keepsTheBytesOfAWorkbookThatWasReadWhole() throws IOException {
        submission.send(book);
        assertThat(submission.check().archivable()).isTrue();
    }

    @Test
    void keepsNoBytesOfAWorkbookWithASheetThatIsNotRead() throws IOException {
        XSSFSheet sheet = book.getSheet("titles");
        sheet.createRow(0).createCell(0).setCellValue("Ghi chú");
        submission.send(book);
        assertThat(submission.check().archivable()).isFalse();
    }

    @Test
    void refusesAFigureThatIsMergedOverSeveralColumns() throws IOException {
        book.getSheet("literacy").addMergedRegion(CellRangeAddress.valueOf("D2:E2"));
        assertFound("merged-cells " + FILE + " 2 population D2:E2 -");
    }

    @Test
    void takesATextThatIsMergedOverSeveralColumns() throws IOException {
        XSSFSheet sheet = book.getSheet("literacy");
        add(sheet, 5, "Tổng cộng", "", "", "47065");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A6:C6"));
        assertFound(
                "total-line " + FILE + " 6 - Tổng cộng -",
                "merged-title-cells " + FILE + " - - A6:C6 -");
    }

    @ParameterizedTest
    @CsvSource({"0\"/QĐ-UBND\", 102, 102/QĐ-UBND", "\"TT\"0000, 10, TT0010"})
    void readsATextAsItsFormatShowsIt(String format, double number, String shown)
            throws IOException {
        XSSFCell cell = book.getSheet("evidence").getRow(1).getCell(4);
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(number);
        assertFound("shown-text " + FILE + " 2 document_number " + (int) number + " " + shown);
        assertThat(submission.rows("evidence").get(0)).contains(shown);
    }

    @Test
    void seesAnIdentityNumberThatOnlyItsFormatShows() throws IOException {
        XSSFCell cell = book.getSheet("evidence").getRow(1).getCell(4);
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("000000000000"));
        cell.setCellStyle(style);
        cell.setCellValue(1_085_012_345);
        submission.send(book);
        assertThat(submission.found())
                .contains("personal-identity-number " + FILE + " 2 document_number ************ -");
    }

    @Test
    void refusesAListOfPeopleInASheetThatIsNotRead() throws IOException {
        add(book.createSheet("Danh sách"), 0, "STT", "Họ và tên", "Ngày sinh");
        assertRefusedWithoutBytes(
                "ignored-sheet " + FILE + " - - Danh sách -",
                "personal-data-column " + FILE + " 1 - STT Họ và tên Ngày sinh -");
    }

    @Test
    void refusesAListOfPeopleAboveATable() throws IOException {
        XSSFSheet sheet = book.getSheet("literacy");
        sheet.shiftRows(0, sheet.getLastRowNum(), 3);
        add(sheet, 0, "STT", "Họ và tên", "Ngày sinh");
        add(sheet, 1, "1", "Nguyễn Văn An", "1/1/1990");
        assertRefusedWithoutBytes(
                "title-lines " + FILE + " 1 - STT ",
                "blank-lines " + FILE + " 3 -  ",
                "personal-data-column " + FILE + " 1 - STT Họ và tên Ngày sinh -");
    }

    @Test
    void takesPlacesForSignaturesForNoListOfPeople() throws IOException {
        add(book.getSheet("literacy"), 5, "(Ký, ghi rõ họ tên)", "", "(Ký, họ tên)");
        assertFound("footer-lines " + FILE + " 6 - 1 -");
    }

    @Test
    void refusesAnIdentityNumberInASheetThatIsNotReadAndSaysWhere() throws IOException {
        add(book.createSheet("Ghi chú"), 2, "Lan", "CCCD 001085012345");
        assertRefusedWithoutBytes(
                "ignored-sheet " + FILE + " - - Ghi chú -",
                "personal-identity-number " + FILE + " 3 B CCCD ************ -");
    }

    @Test
    void passesOverTheSheetOfAnAnswerWithoutAWord() throws IOException {
        XSSFSheet answer = book.createSheet("Cần sửa");
        add(answer, 0, "STT", "Họ và tên", "Ngày sinh");
        book.setSheetOrder(answer.getSheetName(), 0);
        assertFound();
    }

    @Test
    void refusesAnIdentityNumberInTheSheetOfAnAnswer() throws IOException {
        add(book.createSheet("Cần sửa"), 1, "CCCD 001085012345");
        assertRefusedWithoutBytes("personal-identity-number " + FILE + " 2 A CCCD ************ -");
    }

    @Test
    void refusesAnIdentityNumberInAFooterOfAPage() throws IOException {
        book.getSheet("literacy").getFooter().setLeft("001085012345");
        submission.send(book);
        assertThat(submission.found())
                .singleElement()
                .asString()
                .startsWith("personal-identity-number " + FILE + " - - chú thích");
    }

    @Test
    void keepsNoBytesOfAFormulaWithAnIdentityNumber() throws IOException {
        XSSFCell cell = book.getSheet("literacy").getRow(1).getCell(3);
        double population = Double.parseDouble(cell.getStringCellValue());
        cell.setCellFormula("VLOOKUP(\"001085012345\",A1:B2,2)");
        cell.setCellValue(population);
        assertRefusedWithoutBytes(
                "formula-cell "
                        + FILE
                        + " 2 population =VLOOKUP(\"************\",A1:B2,2) "
                        + (int) population);
    }

    @Test
    void saysWhichCellLiesBesideTheTable() throws IOException {
        book.getSheet("literacy").getRow(2).createCell(7).setCellValue("xem lại");
        assertFound("cells-beyond-header " + FILE + " 3 H xem lại 6");
    }

    /** Told one by one, a column pasted one off would cost a sending for each of its rows. */
    @Test
    void countsTheRowsBesideWhichCellsLie() throws IOException {
        book.getSheet("literacy").getRow(1).createCell(6).setCellValue(670);
        book.getSheet("literacy").getRow(2).createCell(6).setCellValue(670);
        submission.send(book);

        assertThat(submission.check().findings())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.row()).isEqualTo(2);
                            assertThat(finding.messageVi()).endsWith("(×2)");
                            assertThat(finding.remedyVi())
                                    .contains("dời cả khối về đúng cột")
                                    .doesNotContain("xuống dưới bảng");
                        });
    }
}
