package org.learningdistricts.answers.annotated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.answers.template.LastFigures;
import org.learningdistricts.answers.template.MadeTemplate;

/**
 * The template shows as wrong what does not fit, also what is read well although it is no number or
 * no day to a spreadsheet. In an answer red is what the answer says is wrong.
 */
class TemplateHighlightsTest {

    private static final String LITERACY = "Biết chữ";
    private static final String SCHOOLING = "Phổ cập giáo dục";

    private static final String OF_THE_OFFICE = "AND(ISNUMBER($D2),$D2>1000000)";

    /** Texts that are read, by cells in which they are red. */
    private static final Map<String, String> READ_WELL =
            Map.of(
                    "Biết chữ!D2", "1.350",
                    "Biết chữ!E2", "1 340",
                    "Biết chữ!F2", " 1330 ",
                    "Minh chứng!F2", "26.1.2025",
                    "Minh chứng!F3", "27/06/2025",
                    "Quyết định công nhận!B2", "P. Phúc Xá",
                    "Quyết định công nhận!E2", "ngày 10 tháng 3 năm 2021",
                    "Kinh tế!D2", "160,9");

    @TempDir private Path inbox;
    private MadeTemplate sent;
    private byte[] sentBytes;
    private byte[] answered;

    @BeforeEach
    void answerATemplate() throws IOException {
        sent = MadeTemplate.ofDistrict(LastFigures.NONE);
        READ_WELL.forEach((cell, text) -> sent.cell(cell).setCellValue(text));
        sent.cell("Biết chữ!D3").setCellValue("khoảng 500");
        sent.cell("Biết chữ!D5").setCellValue(1350);
        sent.cell("Biết chữ!E5").setCellValue(99999);
        sent.cell("Quyết định công nhận!C2").setCellValue("Mức độ 1");
        sent.cell("Quyết định công nhận!D2").setCellValue("12/QĐ-UBND");
        addOfTheOffice(LITERACY);
        addOfTheOffice(SCHOOLING);
        Path file = Files.createDirectories(inbox.resolve("2025-Q2")).resolve("001.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            sent.book().write(out);
        }
        sentBytes = Files.readAllBytes(file);
        sent = MadeTemplate.of(sentBytes);
        answered = Answered.only(inbox).workbook();
    }

    /** Excel offers the same colours, and somebody may have found the same cells. */
    private void addOfTheOffice(String sheet) {
        SheetConditionalFormatting formats =
                sent.book().getSheet(sheet).getSheetConditionalFormatting();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("D2:D14")},
                formats.createConditionalFormattingRule(OF_THE_OFFICE));
    }

    @Test
    void whatIsReadWellIsNotRed() throws IOException {
        MadeTemplate back = MadeTemplate.of(answered);
        for (String cell : READ_WELL.keySet()) {
            assertThat(sent.isRed(cell)).as(cell).isTrue();
            assertThat(back.isRed(cell)).as(cell).isFalse();
        }
    }

    @Test
    void whatIsWrongHasTheColourOfItsMark() throws IOException {
        MadeTemplate back = MadeTemplate.of(answered);
        for (String cell : List.of("Biết chữ!D3", "Biết chữ!E5")) {
            assertThat(back.isRed(cell)).isFalse();
            assertThat(back.cell(cell).getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFC9C8");
        }
    }

    @Test
    void formatsOfTheOfficeStay() throws IOException {
        MadeTemplate back = MadeTemplate.of(answered);
        for (XSSFSheet sheet : List.of(sheet(back, LITERACY), sheet(back, SCHOOLING))) {
            assertThat(formulas(sheet)).containsExactly(OF_THE_OFFICE);
        }
        assertThat(formulas(sheet(back, "Kinh tế"))).isEmpty();
        assertThat(formulas(sheet(sent, "Kinh tế"))).hasSizeGreaterThan(5);
    }

    @Test
    void nothingElseOfASheetWithoutAMarkChanges() throws IOException {
        String part = sheet(sent, SCHOOLING).getPackagePart().getPartName().getName().substring(1);
        assertThat(part(answered, part))
                .isEqualTo(
                        part(sentBytes, part)
                                .replaceAll(
                                        "<conditionalFormatting sqref=\"[^\"]+\"><cfRule"
                                                + " type=\"expression\" dxfId=\"0\".*?"
                                                + "</conditionalFormatting>",
                                        ""));
    }

    private static XSSFSheet sheet(MadeTemplate book, String name) {
        return book.book().getSheet(name);
    }

    private static List<String> formulas(XSSFSheet sheet) {
        List<String> formulas = new ArrayList<>();
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            formulas.add(formats.getConditionalFormattingAt(i).getRule(0).getFormula1());
        }
        return formulas;
    }

    private static String part(byte[] workbook, String name) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts.get(name);
    }
}
