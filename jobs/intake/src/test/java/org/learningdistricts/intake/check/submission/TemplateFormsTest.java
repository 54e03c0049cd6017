package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.finding.Finding;

/** What the workbook made from the template holds beside its tables is no deviation. */
class TemplateFormsTest {

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

    private static void put(XSSFRow row, int column, String text) {
        row.createCell(column).setCellValue(text);
    }

    @Test
    void takesTheSheetThatGuidesTheOfficeWithoutAWord() throws IOException {
        put(book.createSheet("Hướng dẫn").createRow(0), 0, "BÁO CÁO QUÝ III NĂM 2025");
        assertFound();
    }

    @Test
    void looksForIdentityNumbersInTheSheetThatGuidesTheOffice() throws IOException {
        put(book.createSheet("Hướng dẫn").createRow(0), 0, "CCCD 001085012345");
        assertFound("personal-identity-number " + FILE + " 1 A CCCD ************ -");
    }

    @Test
    void takesFiguresOfAnEarlierQuarterBesideATableWithoutAWord() throws IOException {
        XSSFSheet literacy = book.getSheet("literacy");
        put(literacy.getRow(0), 6, "Kỳ trước: Dân số (2025-Q2)");
        put(literacy.getRow(1), 6, "9100");
        put(literacy.getRow(0), 7, "Tham khảo: Nội dung");
        assertFound();
    }

    @Test
    void looksForIdentityNumbersBesideATable() throws IOException {
        put(book.getSheet("literacy").getRow(0), 6, "Kỳ trước: Dân số (2025-Q2)");
        put(book.getSheet("literacy").getRow(2), 6, "001085012345");
        assertFound(
                "personal-identity-number "
                        + FILE
                        + " 3 kỳ trước: dân số (2025-q2) ************ -");
    }

    @Test
    void leavesOutARowThatHoldsOnlyFiguresOfAnEarlierQuarter() throws IOException {
        XSSFSheet centres = book.getSheet("learning_centres");
        put(centres.getRow(0), 11, "Kỳ trước: Số lớp (2025-Q2)");
        put(centres.createRow(centres.getLastRowNum() + 1), 11, "12");
        assertFound();
    }

    @Test
    void takesFormulasWithoutAWordWhereTheTemplateHasThem() throws IOException {
        XSSFCell rows = book.getSheet("totals").getRow(1).getCell(1);
        double count = Double.parseDouble(rows.getStringCellValue());
        rows.setCellFormula("COUNTA(literacy!A2:A9)");
        rows.setCellValue(count);
        assertFound();
    }

    @Test
    void saysWhereElseTheTotalsHaveAFormula() throws IOException {
        XSSFCell column = book.getSheet("totals").getRow(1).getCell(2);
        String name = column.getStringCellValue();
        column.setCellFormula("literacy!D1");
        column.setCellValue(name);
        assertFound("formula-cell " + FILE + " 2 control_column =literacy!D1 population");
    }

    private String remedyOfACodeFromItsName() throws IOException {
        submission.send(book);
        return submission.check().findings().stream()
                .filter(finding -> finding.rule().equals("code-from-name"))
                .map(Finding::remedyVi)
                .collect(Collectors.joining());
    }

    @Test
    void tellsToChooseTheNameWhereTheTemplateWritesTheCode() throws IOException {
        put(book.getSheet("recognitions").getRow(1), 0, "");
        assertThat(remedyOfACodeFromItsName()).endsWith("lần sau ghi cả mã.");
        put(book.createSheet("Hướng dẫn").createRow(0), 0, "BÁO CÁO QUÝ III NĂM 2025");
        assertThat(remedyOfACodeFromItsName())
                .endsWith("lần sau chọn tên trong danh sách của ô, tệp mẫu tự ghi mã.");
    }

    @Test
    void tellsToWriteACodeThatTheTemplateDoesNotWrite() throws IOException {
        put(book.createSheet("Hướng dẫn").createRow(0), 0, "BÁO CÁO QUÝ III NĂM 2025");
        put(book.getSheet("workforce").getRow(1), 0, "");
        assertThat(remedyOfACodeFromItsName()).endsWith("lần sau ghi cả mã.");
    }
}
