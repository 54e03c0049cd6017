package org.learningdistricts.answers.marker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as offices keep them, with a bit of all that a workbook can hold. */
final class OfficeWorkbook {

    static final String FIGURES = "Dân số";
    static final String NOTES = "Ghi chú & phụ l'ục";
    static final String EMPTY = "Để trống";
    static final int ROWS = 30;

    private static final byte[] PICTURE =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGA"
                                    + "WjR9awAAAABJRU5ErkJggg==");

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet figures = book.createSheet(FIGURES);
    private final CreationHelper make = book.getCreationHelper();
    private final Map<Boolean, Font> fonts = new HashMap<>();

    private OfficeWorkbook() {}

    /** Makes it. */
    static byte[] bytes() throws IOException {
        OfficeWorkbook office = new OfficeWorkbook();
        office.figures();
        office.layout();
        office.notes();
        office.book.createSheet(EMPTY);
        office.book.setActiveSheet(1);
        office.book.setSelectedTab(1);
        office.names();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        office.book.write(out);
        office.book.close();
        return out.toByteArray();
    }

    private CellStyle style(String format, boolean bold, IndexedColors fill) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.DOUBLE);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(bold);
        style.setFont(fonts.computeIfAbsent(bold, this::font));
        if (fill != IndexedColors.AUTOMATIC) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(fill.getIndex());
        }
        return style;
    }

    private Font font(boolean bold) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setBold(bold);
        font.setItalic(!bold);
        return font;
    }

    private void figures() {
        CellStyle header = style("General", true, IndexedColors.LIGHT_GREEN);
        CellStyle number = style("#,##0", false, IndexedColors.AUTOMATIC);
        CellStyle input = style("#,##0", false, IndexedColors.LIGHT_YELLOW);
        CellStyle day = style("dd/mm/yyyy", false, IndexedColors.AUTOMATIC);
        CellStyle column = style("0.00", false, IndexedColors.AUTOMATIC);
        figures.createRow(0).createCell(0).setCellValue("BÁO CÁO DÂN SỐ");
        figures.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
        XSSFRow titles = figures.createRow(2);
        String[] words = {"Mã xã", "Tên xã", "Dân số", "Nữ", "Ngày", "Tỷ lệ", "Đúng?"};
        for (int i = 0; i < words.length; i++) {
            XSSFCell cell = titles.createCell(i);
            cell.setCellValue(words[i]);
            cell.setCellStyle(header);
        }
        for (int i = 3; i < ROWS; i++) {
            XSSFRow row = figures.createRow(i);
            row.createCell(0).setCellValue("0" + (1000 + i));
            row.createCell(1).setCellValue("Phường <Ba Đình> & số " + i);
            number(row, 2, 1000.5 + i, number);
            number(row, 3, 500 + i, input);
            number(row, 4, 45_800 + i, day);
            XSSFCell ratio = row.createCell(5);
            ratio.setCellFormula("D" + (i + 1) + "/C" + (i + 1));
            ratio.setCellStyle(column);
            row.createCell(6).setCellValue(i % 2 == 0);
        }
        XSSFCell fault = figures.getRow(5).createCell(8);
        fault.setCellErrorValue((byte) 7);
        fault.setCellStyle(style("0.000", true, IndexedColors.ROSE));
        figures.setDefaultColumnStyle(9, column);
        figures.setDefaultColumnStyle(10, input);
        XSSFRow styled = figures.createRow(ROWS + 5);
        styled.setRowStyle(header);
        styled.setHeightInPoints(31);
        XSSFRow total = figures.createRow(ROWS + 1);
        total.createCell(2).setCellFormula("SUM(C4:C30)");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static void number(XSSFRow row, int column, double value, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private void layout() {
        figures.setColumnWidth(1, 30 * 256);
        figures.setColumnHidden(7, true);
        figures.getRow(4).setZeroHeight(true);
        figures.getRow(6).setHeightInPoints(40);
        figures.createFreezePane(2, 3);
        figures.setAutoFilter(CellRangeAddress.valueOf("A3:G30"));
        figures.protectSheet("mat khau");
        figures.setTabColor(new XSSFColor(new byte[] {0, (byte) 128, 0}));
        DataValidationHelper validation = figures.getDataValidationHelper();
        DataValidation whole =
                validation.createValidation(
                        validation.createIntegerConstraint(0, "0", "100000"),
                        new CellRangeAddressList(3, ROWS, 3, 3));
        figures.addValidationData(whole);
        figures.getSheetConditionalFormatting()
                .addConditionalFormatting(
                        new CellRangeAddress[] {CellRangeAddress.valueOf("C4:C30")},
                        figures.getSheetConditionalFormatting()
                                .createConditionalFormattingRule("C4>1010"));
        PrintSetup print = figures.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A3_PAPERSIZE);
        figures.getHeader().setCenter("UBND thành phố Hà Nội");
        figures.setRowBreak(20);
        picture();
        comment("C5", "Người lập: số ước tính");
        comment("D12", "Đã đối chiếu");
    }

    private void picture() {
        ClientAnchor anchor = make.createClientAnchor();
        anchor.setCol1(9);
        anchor.setRow1(10);
        figures.createDrawingPatriarch()
                .createPicture(anchor, book.addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG));
    }

    private void comment(String place, String text) {
        CellAddress cell = new CellAddress(place);
        ClientAnchor anchor = make.createClientAnchor();
        anchor.setCol1(cell.getColumn() + 1);
        anchor.setCol2(cell.getColumn() + 3);
        anchor.setRow1(cell.getRow());
        anchor.setRow2(cell.getRow() + 3);
        Comment comment = figures.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(cell);
        comment.setString(make.createRichTextString(text));
        comment.setAuthor("Phòng GD&ĐT");
    }

    private void notes() {
        XSSFSheet notes = book.createSheet(NOTES);
        notes.createRow(0).createCell(0).setCellValue("  giữ khoảng trắng  ");
        notes.createRow(1).createCell(0).setCellFormula("'" + FIGURES + "'!C4*2");
        XSSFSheet hidden = book.createSheet("Ẩn");
        hidden.createRow(0).createCell(0).setCellValue(1);
        book.setSheetHidden(book.getSheetIndex(hidden), true);
    }

    private void names() {
        XSSFName name = book.createName();
        name.setNameName("tong_dan_so");
        name.setRefersToFormula("'" + FIGURES + "'!$C$32");
        XSSFName local = book.createName();
        local.setNameName("cua_trang");
        local.setSheetIndex(1);
        local.setRefersToFormula("'" + FIGURES + "'!$C$4");
        book.setPrintArea(0, "$A$1:$G$32");
        figures.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
    }
}
