package org.learningdistricts.answers.annotated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningdistricts.answers.marker.FirstSheet;

/** All that a person sees of a workbook's sheets, apart from comments. */
final class BookContents {

    private static final int COLUMNS = 30;

    private BookContents() {}

    /** Each cell with its value, formula and looks, by sheet and address. */
    static Map<String, String> cells(XSSFWorkbook book) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            for (Row row : book.getSheetAt(i)) {
                for (Cell cell : row) {
                    cells.put(
                            book.getSheetName(i) + "!" + cell.getAddress(), shown((XSSFCell) cell));
                }
            }
        }
        for (String name : FirstSheet.NAMES) {
            cells.keySet().removeIf(cell -> cell.startsWith(name + "!"));
        }
        return cells;
    }

    /** Widths, heights, merged cells and the like of each sheet. */
    static Map<String, List<Object>> sheets(XSSFWorkbook book) {
        Map<String, List<Object>> sheets = new TreeMap<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            List<Object> looks = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                looks.add(sheet.getColumnWidth(column) + (sheet.isColumnHidden(column) ? "h" : ""));
            }
            for (Row row : sheet) {
                if (row.getHeight() != sheet.getDefaultRowHeight() || row.getZeroHeight()) {
                    looks.add(row.getRowNum() + ": " + row.getHeight() + row.getZeroHeight());
                }
            }
            looks.add(sheet.getMergedRegions().toString());
            looks.add(sheet.getDataValidations().size());
            looks.add(book.getSheetVisibility(i));
            sheets.put(sheet.getSheetName(), looks);
        }
        sheets.keySet().removeAll(FirstSheet.NAMES);
        return sheets;
    }

    private static String shown(XSSFCell cell) {
        String formula =
                cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() + " " : "";
        return formula
                + cell.getCellType()
                + " "
                + cell.getRawValue()
                + " "
                + text(cell)
                + " "
                + looks(cell.getCellStyle());
    }

    private static String text(XSSFCell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static String looks(XSSFCellStyle style) {
        return List.of(
                        style.getDataFormatString(),
                        style.getFont().getCTFont().xmlText(),
                        style.getFillPattern(),
                        String.valueOf(
                                style.getFillForegroundColorColor() == null
                                        ? null
                                        : style.getFillForegroundColorColor().getARGBHex()),
                        style.getBorderBottom(),
                        style.getBorderLeft(),
                        style.getAlignment(),
                        style.getVerticalAlignment(),
                        style.getWrapText(),
                        style.getIndention(),
                        style.getLocked())
                .toString();
    }
}
