package org.learningdistricts.answers.marker;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** All that there is about cells, in words, so that two workbooks can be compared. */
final class CellFacts {

    private CellFacts() {}

    /** What cells hold and look like, by sheet and place. */
    static Map<String, String> of(XSSFWorkbook book) {
        Map<String, String> facts = new TreeMap<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            for (Row row : sheet) {
                facts.put(sheet.getSheetName() + "!" + row.getRowNum(), row(row));
                for (Cell cell : row) {
                    facts.put(
                            sheet.getSheetName() + "!" + cell.getAddress().formatAsString(),
                            value(cell) + " " + style((XSSFCell) cell) + " " + fill(cell));
                }
            }
        }
        return facts;
    }

    private static String row(Row row) {
        return row.getHeight() + " " + row.getZeroHeight() + " " + row.isFormatted();
    }

    /** Type, formula and value of a cell. */
    static String value(Cell cell) {
        XSSFCell stored = (XSSFCell) cell;
        boolean shared = stored.getCTCell().getT() == STCellType.S;
        return cell.getCellType()
                + (" " + stored.getCTCell().getF())
                + (" " + (shared ? stored.getStringCellValue() : stored.getRawValue()));
    }

    /** All of a style but the fill. */
    static String style(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        return style.getFont().getCTFont()
                + style.getDataFormatString()
                + String.valueOf(
                        cell.getSheet()
                                .getWorkbook()
                                .getStylesSource()
                                .getBorderAt((int) style.getCoreXf().getBorderId())
                                .getCTBorder())
                + style.getCoreXf().getAlignment()
                + style.getLocked();
    }

    /** The fill of a cell. */
    static String fill(Cell cell) {
        XSSFCellStyle style = ((XSSFCell) cell).getCellStyle();
        return style.getFillPattern()
                + (style.getFillForegroundColorColor() == null
                        ? ""
                        : style.getFillForegroundColorColor().getCTColor().toString());
    }
}
