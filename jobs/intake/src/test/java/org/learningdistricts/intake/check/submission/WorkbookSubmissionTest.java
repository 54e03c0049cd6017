package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import org.learningdistricts.intake.finding.Finding;

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

    private Finding only(String rule) throws IOException {
        submission.send(book);
        List<Finding> found =
                submission.check().findings().stream().filter(f -> f.rule().equals(rule)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** That nothing has to be done would stand beside the error that says what has to. */
    @Test
    void tellsToDeleteAnIgnoredSheetThatHoldsDataOfPeople() throws IOException {
        XSSFSheet people = book.createSheet("Danh sách");
        add(people, 0, "STT", "Họ và tên", "Ngày sinh");
        add(people, 1, "1", "Nguyễn Văn An", "1/1/1990");
        assertThat(only("ignored-sheet").remedyVi()).startsWith("Xóa trang tính này");
        assertThat(List.of(only("personal-data-column").messageVi()))
                .containsExactly(
                        "Danh sách có các cột «STT Họ và tên Ngày sinh» dường như chứa thông tin cá"
                                + " nhân.");
        assertThat(only("personal-data-column").remedyVi()).startsWith("Xóa cả trang tính này;");
        people.getRow(0).getCell(1).setCellValue("Nội dung");
        people.getRow(0).getCell(2).setCellValue("Số lượng");
        assertThat(only("ignored-sheet").remedyVi()).isEqualTo("Không cần làm gì.");
    }

    /**
     * The office sees 85,5% in the cell, and how it was read is of no use to who must correct it.
     */
    @Test
    void tellsAPercentageAmongCountsOnceAsItIsShown() throws IOException {
        XSSFCellStyle percent = book.createCellStyle();
        percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
        XSSFCell cell = book.getSheet("literacy").getRow(1).createCell(4);
        cell.setCellValue(0.855);
        cell.setCellStyle(percent);
        Finding finding = only("wrong-type");
        assertThat(submission.found()).hasSize(1);
        assertThat(finding.value()).isEqualTo("0.855");
        assertThat(List.of(finding.messageVi(), finding.messageEn()))
                .containsExactly(
                        "Ô «Biết chữ mức độ 1» phải là số nguyên từ 0 trở lên; đang ghi «85,5%», là"
                                + " tỷ lệ phần trăm.",
                        "«Literate at level 1» must be a whole number from 0 up; it says «85.5%», a"
                                + " share in percent.");
        assertThat(finding.remedyVi()).contains("là số lượng").contains("không phải tỷ lệ");
    }

    @ParameterizedTest
    @CsvSource({"12.5, «12«5», «12.5»", "-3, «-3», «-3»"})
    void quotesNumbersAsTheLanguageWritesThem(double number, String vi, String en)
            throws IOException {
        book.getSheet("literacy").getRow(1).createCell(4).setCellValue(number);
        Finding finding = only("wrong-type");
        assertThat(finding.messageVi()).endsWith("đang ghi " + vi.replace("2«", "2,") + ".");
        assertThat(finding.messageEn()).endsWith("it says " + en + ".");
        assertThat(finding.value()).isEqualTo(en.substring(1, en.length() - 1));
    }

    @Test
    void quotesTextsAsTheyWereTyped() throws IOException {
        book.getSheet("literacy").getRow(1).createCell(4).setCellValue("12.5");
        assertThat(only("wrong-type").messageVi()).endsWith("đang ghi «12.5».");
    }

    /** Who looks for a sheet finds one name there, whichever language is read. */
    @ParameterizedTest
    @CsvSource({
        "Biết chữ, Tổng kiểm tra, «Biết chữ», In «Tổng kiểm tra» the sum",
        "literacy, totals, «Literacy», In the control totals the sum"
    })
    void namesSheetsInEnglishAsTheWorkbookHasThem(
            String sheet, String totals, String inMessage, String first) throws IOException {
        book.setSheetName(book.getSheetIndex("literacy"), sheet);
        book.setSheetName(book.getSheetIndex("totals"), totals);
        book.getSheet(totals).getRow(1).createCell(3).setCellValue(7);
        Finding finding = only("control-total-mismatch");
        assertThat(finding.messageEn()).startsWith(first).contains(inMessage);
    }
}
