package org.learningdistricts.reader.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;

class WorkbookReaderTest {

    private final MadeSheet made = new MadeSheet();
    private final XSSFWorkbook book = made.book();
    private final Sheet sheet = made.sheet();

    @Test
    void readsCellsAsWhatTheyAre() throws IOException {
        made.row(0, "Mã", "Tên", "Số", "Ngày");
        Row row = made.row(1, "00097", "Hồng Hà");
        row.createCell(2).setCellValue(12);
        dated(row.createCell(3), "dd/mm/yyyy", LocalDateTime.of(2025, 3, 18, 0, 0));
        Row other = made.row(2, " 00100 ", "Yên\nViên");
        other.createCell(2).setCellValue(69.3);
        dated(other.createCell(3), "dd/mm/yyyy hh:mm", LocalDateTime.of(2025, 3, 18, 9, 30));
        Row last = sheet.createRow(3);
        last.createCell(1).setCellValue(true);
        last.createCell(3).setCellErrorValue(FormulaError.REF.getCode());
        SeenTable seen = made.seen();
        assertThat(seen.lines())
                .containsExactly(
                        "header 1[Mã, Tên, Số, Ngày]",
                        "2[00097, Hồng Hà, N:12, D:2025-03-18]",
                        "3[ 00100 , Yên\nViên, N:69.3, D:2025-03-18T09:30:00]",
                        "4[, B:true, , E:#REF!]");
        assertThat(seen.outcome()).isEqualTo(new ReadOutcome.Read(3, List.of()));
    }

    @Test
    void readsWhatAnotherProgramWrote() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook other =
                new org.dhatim.fastexcel.Workbook(out, "ldw", "1.0")) {
            Worksheet data = other.newWorksheet("A");
            data.value(0, 0, "Mã");
            data.value(0, 1, "Số");
            data.value(1, 0, "00097");
            data.value(1, 1, 12);
            data.inlineString(2, 0, " <x> ");
            data.value(2, 1, 0.1);
        }
        SeenTable seen = SeenTable.of(new PackedBytes(out.toByteArray()));
        assertThat(seen.lines())
                .containsExactly("header 1[Mã, Số]", "2[00097, N:12]", "3[ <x> , N:0.1]");
        assertThat(seen.outcome()).isEqualTo(new ReadOutcome.Read(2, List.of()));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        made.row(0, "Mã", "Ngày");
        Cell cell = made.row(1, "00097").createCell(1);
        cell.setCellValue(44272);
        cell.setCellStyle(style("dd/mm/yyyy"));
        assertThat(made.seen().lines()).contains("2[00097, D:2025-03-18]");
    }

    @Test
    void saysWhatPercentCellsWereReadAs() throws IOException {
        made.row(0, "Mã", "Tỷ lệ");
        percent(made.row(1, "00097"), 0.9997);
        percent(made.row(2, "00100"), 0.5);
        SeenTable seen = made.seen();
        assertThat(seen.lines()).endsWith("2[00097, N:0.9997]", "3[00100, N:0.5]");
        assertThat(seen.outcome())
                .isEqualTo(
                        MadeSheet.read(
                                2, new Remark("percent-cell", 2L, 1, "99.97%", "0.9997", 2)));
    }

    @Test
    void readsHiddenRowsColumnsAndSheetsAndSaysSo() throws IOException {
        made.row(0, "Mã", "Tên", "Số");
        for (int i = 1; i <= 5; i++) {
            made.row(i, "0000" + i, "a", "1").setZeroHeight(i == 2 || i == 3 || i == 5);
        }
        sheet.createRow(8).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        sheet.setColumnHidden(200, true);
        book.createSheet("Ghi chú");
        book.setActiveSheet(1);
        book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
        SeenTable seen = made.seen();
        assertThat(seen.lines()).hasSize(6);
        assertThat(seen.outcome())
                .isEqualTo(
                        MadeSheet.read(
                                5,
                                Remark.onFile("hidden-sheet", "Biết chữ", null),
                                Remark.onRow("hidden-rows", 3, "3-4, 6", null),
                                Remark.onFile("hidden-columns", "B", null)));
    }

    @Test
    void refusesToGuessForWhichRowsAMergedValueHolds() throws IOException {
        made.row(0, "Bảng 1");
        made.row(1, "Mã", "Tên", "Số");
        made.row(2, "00097", "Hồng Hà", "1");
        made.row(3, "", "", "2");
        merge("A1:C1");
        merge("A3:A4");
        merge("B3:B4");
        SeenTable seen = made.seen();
        assertThat(seen.lines())
                .containsExactly(
                        "aside 1[Bảng 1]",
                        "header 2[Mã, Tên, Số]",
                        "3[00097, Hồng Hà, 1]",
                        "4[, , 2]");
        assertThat(seen.outcome())
                .isEqualTo(
                        MadeSheet.read(
                                2,
                                new Remark("merged-cells", 3L, 0, "A3:A4", null, 1),
                                new Remark("merged-cells", 3L, 1, "B3:B4", null, 1),
                                Remark.onRow("title-lines", 1, "Bảng 1", ""),
                                Remark.onFile("merged-title-cells", "A1:C1", null)));
    }

    @Test
    void understandsATitleMergedOverTwoHeaderRows() throws IOException {
        made.row(0, "Mã", "Kết quả", "");
        made.row(1, "", "Số", "Tỷ lệ");
        made.row(2, "00097", "1", "2");
        merge("A1:A2");
        merge("B1:C1");
        SeenTable seen = made.seen();
        assertThat(seen.lines()).containsExactly("header 2[Mã, Số, Tỷ lệ]", "3[00097, 1, 2]");
        assertThat(seen.outcome())
                .isEqualTo(
                        MadeSheet.read(
                                1,
                                Remark.onRow("two-row-header", 1, "2", "1"),
                                Remark.onFile("merged-title-cells", "A1:A2, B1:C1", null)));
    }

    @Test
    void readsATableThatDoesNotStartAtTheFirstCell() throws IOException {
        Row header = sheet.createRow(2);
        header.createCell(1).setCellValue("Mã");
        header.createCell(2).setCellValue("Số");
        Row row = sheet.createRow(5);
        row.createCell(1).setCellValue("00097");
        row.createCell(2).setCellValue(7);
        SeenTable seen = made.seen();
        assertThat(seen.lines()).containsExactly("header 3[, Mã, Số]", "6[, 00097, N:7]");
        assertThat(seen.outcome())
                .isEqualTo(
                        MadeSheet.read(
                                1,
                                new Remark("blank-lines", 1L, null, "", "", 4),
                                Remark.onRow("empty-columns", 3, "A", "")));
    }

    @Test
    void listsSheetsInTheOrderOfTheirTabs() throws IOException {
        made.row(0, "Mã");
        book.createSheet("Ẩn");
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        try (Workbook workbook = SeenTable.open(PackedBytes.of(book))) {
            assertThat(workbook.sheets())
                    .containsExactly(
                            new WorkbookSheet("Biết chữ", true, "xl/worksheets/sheet1.xml"),
                            new WorkbookSheet("Ẩn", false, "xl/worksheets/sheet2.xml"));
        }
    }

    @Test
    void tellsABlankSheet() throws IOException {
        assertThat(made.seen().outcome())
                .isEqualTo(
                        new ReadOutcome.Refused(
                                Remark.onFile("blank-table", null, null), List.of()));
    }

    @Test
    void joinsPiecesOfTextsAndLeavesOutHowTheyArePronounced() throws IOException {
        String sheetXml =
                "<worksheet><sheetData><row><c t='inlineStr'><is><r><t>M</t></r><r><t>ã</t></r>"
                        + "<rPh sb='0' eb='1'><t>ma</t></rPh></is></c>"
                        + "<c t='str'><f>x</f><v>Số</v></c><c t='s'><v>0</v></c></row>"
                        + "<row><c t='d'><v>2025-03-18T00:00:00</v></c><c/><c t='str'><v>a_x000D_"
                        + "\nb_x005F_x000D_</v></c></row></sheetData></worksheet>";
        Map<String, String> parts = PackedBytes.parts(sheetXml);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                parts.get("xl/_rels/workbook.xml.rels")
                        .replace(
                                "</Rel",
                                "<Relationship Id='r2' Type='"
                                        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings'"
                                        + " Target='/xl/Strings.xml'/></Rel"));
        parts.put(
                "xl/strings.xml",
                "<sst><si><r><t xml:space='preserve'>Tên</t></r><rPh><t>x</t></rPh></si></sst>");
        assertThat(SeenTable.of(PackedBytes.of(parts)).lines())
                .containsExactly("header 1[Mã, Số, Tên]", "2[D:2025-03-18, , a\r\nb_x000D_]");
    }

    private void merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }

    private void percent(Row row, double value) {
        Cell cell = row.createCell(1);
        cell.setCellValue(value);
        cell.setCellStyle(style("0.00%"));
    }

    private void dated(Cell cell, String format, LocalDateTime moment) {
        cell.setCellValue(moment);
        cell.setCellStyle(style(format));
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
