package org.learningdistricts.intake.shape;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.reader.table.Labels;

/** One workbook with a sheet for each table. */
public record WorkbookForm(Set<WorkbookTrait> traits) implements SentForm {

    private static final int ROWS_ABOVE = 4;
    private static final int COLUMNS_BEFORE = 2;

    /** A workbook with some traits. */
    public static WorkbookForm of(WorkbookTrait... traits) {
        return new WorkbookForm(Set.of(traits));
    }

    @Override
    public void write(Submission submission, Path inbox) throws IOException {
        Path folder = Files.createDirectories(inbox.resolve(submission.quarter()));
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out =
                        Files.newOutputStream(folder.resolve(submission.unit() + ".xlsx"))) {
            if (has(WorkbookTrait.FROM_1904)) {
                book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            }
            for (SentTable table : submission.tables()) {
                sheet(book.createSheet(name(table)), table);
            }
            if (has(WorkbookTrait.HIDDEN_SHEET)) {
                book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            }
            if (has(WorkbookTrait.NOTES)) {
                book.createSheet("Ghi chú").createRow(0).createCell(0).setCellValue("12 < 13");
            }
            book.write(out);
        }
    }

    private boolean has(WorkbookTrait trait) {
        return traits.contains(trait);
    }

    private String name(SentTable table) {
        if (has(WorkbookTrait.NAMES_WITHOUT_ACCENTS)) {
            return Labels.folded(table.contract().titleVi()).toUpperCase(Locale.ROOT);
        }
        return has(WorkbookTrait.VIETNAMESE_NAMES) ? table.contract().titleVi() : table.name();
    }

    private void sheet(XSSFSheet sheet, SentTable table) {
        int down = has(WorkbookTrait.AT_C5) ? ROWS_ABOVE : 0;
        int right = has(WorkbookTrait.AT_C5) ? COLUMNS_BEFORE : 0;
        if (has(WorkbookTrait.MERGED_TITLE)) {
            sheet.createRow(down).createCell(right).setCellValue("BÁO CÁO QUÝ");
            sheet.addMergedRegion(new CellRangeAddress(down, down, right, right + 1));
            down++;
        }
        if (has(WorkbookTrait.MERGED_HEADER)) {
            merge(sheet, table, down, right);
        }
        for (List<String> line : table.above()) {
            texts(sheet.createRow(down++), line, right);
        }
        texts(sheet.createRow(down++), table.header(), right);
        for (List<String> line : table.below()) {
            Row row = sheet.createRow(down++);
            for (int i = 0; i < line.size(); i++) {
                if (!line.get(i).isEmpty()) {
                    fill(row.createCell(right + i), line.get(i), table, i);
                }
            }
        }
        if (has(WorkbookTrait.HIDDEN_ROW)) {
            sheet.getRow(down - 1).setZeroHeight(true);
        }
        if (has(WorkbookTrait.HIDDEN_COLUMN)) {
            sheet.setColumnHidden(right, true);
        }
    }

    private static void merge(XSSFSheet sheet, SentTable table, int down, int right) {
        for (List<String> upper : table.above()) {
            for (int i = 0; i < upper.size(); i++) {
                boolean isGroup = i + 1 < upper.size() && upper.get(i + 1).isEmpty();
                if (isGroup) {
                    sheet.addMergedRegion(
                            new CellRangeAddress(down, down, right + i, right + i + 1));
                } else if (table.header().get(i).isEmpty()) {
                    sheet.addMergedRegion(
                            new CellRangeAddress(down, down + 1, right + i, right + i));
                }
            }
        }
    }

    private static void texts(Row row, List<String> texts, int right) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(right + i).setCellValue(texts.get(i));
        }
    }

    private void fill(Cell cell, String text, SentTable table, int column) {
        boolean isPlain = !table.isDataset() && !table.name().equals("totals");
        if (!has(WorkbookTrait.TYPED) || isPlain) {
            cell.setCellValue(text);
            return;
        }
        if (!table.isOfContract(column)) {
            cell.setCellValue(text);
            return;
        }
        Field field = table.field(column);
        if (has(WorkbookTrait.ANY_TYPES) && text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (has(WorkbookTrait.ANY_TYPES) && text.startsWith("#")) {
            cell.setCellErrorValue(FormulaError.forString(text).getCode());
        } else if (isDay(field) && text.matches("(19|2\\d)\\d\\d-(0[1-9]|1[0-2])-\\d\\d")) {
            day(cell, LocalDate.parse(text));
        } else if (field.type() == FieldType.BOOLEAN && text.matches("yes|no")) {
            cell.setCellValue(text.equals("yes"));
        } else if (text.matches(numbers(field)) && isNumber(field)) {
            number(cell, text);
        } else {
            cell.setCellValue(text);
        }
    }

    private boolean isDay(Field field) {
        boolean isWords = field.type() == FieldType.STRING && field.unitCode() == null;
        return field.type() == FieldType.DATE || (has(WorkbookTrait.ANY_TYPES) && isWords);
    }

    private String numbers(Field field) {
        if (has(WorkbookTrait.ANY_TYPES)) {
            return "-?(0|[1-9][0-9]*)(\\.[0-9]+)?";
        }
        return field.type() == FieldType.NUMBER || field.name().equals("indicator")
                ? "\\d+\\.\\d"
                : "\\d+";
    }

    private boolean isNumber(Field field) {
        boolean isCode = field.unitCode() != null || field.name().equals("indicator");
        return isCode ? has(WorkbookTrait.CODES_AS_NUMBERS) : field.type() != FieldType.STRING;
    }

    private void number(Cell cell, String text) {
        if (has(WorkbookTrait.FORMULAS)) {
            cell.setCellFormula(text + "+0");
        }
        cell.setCellValue(Double.parseDouble(text));
        if (has(WorkbookTrait.ACCOUNTING)) {
            style(cell, "_-* #,##0.0\\ _₫_-;-* #,##0.0\\ _₫_-;_-* \"-\"??\\ _₫_-;_-@_-");
        }
    }

    private void day(Cell cell, LocalDate day) {
        double count = DateUtil.getExcelDate(day, has(WorkbookTrait.FROM_1904));
        cell.setCellValue(count);
        if (!has(WorkbookTrait.DAYS_AS_NUMBERS)) {
            style(cell, "dd/mm/yyyy");
        }
    }

    private static void style(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
