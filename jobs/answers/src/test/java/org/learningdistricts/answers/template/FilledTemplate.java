package org.learningdistricts.answers.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.schemas.Schemas;

/**
 * Fills in a template with the figures of a submission of CSV files, as a person does: only cells
 * that are not protected, choices by their labels.
 */
public final class FilledTemplate {

    private static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());
    private static final CSVFormat HEADED =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A column beside the table. */
    private static final int CONDITION = 50;

    private final XSSFWorkbook book;

    private FilledTemplate(XSSFWorkbook book) {
        this.book = book;
    }

    /**
     * Fills in a template.
     *
     * @param submission folder of the CSV files
     * @param out the workbook to write
     */
    public static void write(Path template, Path submission, Path out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(template));
                OutputStream stream = Files.newOutputStream(out)) {
            FilledTemplate filled = new FilledTemplate(book);
            filled.put(book.getSheet("Bìa").getRow(5).getCell(1), "2025-06-10");
            filled.put(book.getSheet("Bìa").getRow(6).getCell(1), "Phòng Giáo dục và Đào tạo");
            for (Contract dataset : CONTRACTS.datasets()) {
                Path file = submission.resolve(dataset.name() + ".csv");
                if (Files.exists(file)) {
                    filled.fill(dataset, file);
                }
            }
            filled.forgetCalculated();
            book.write(stream);
        }
    }

    /**
     * Writes a template in which a cell beside the table of centres says whether the first centre's
     * identifier is let through.
     *
     * @param ids identifiers from the first row on
     */
    public static void writeCondition(Path template, List<String> ids, Path out)
            throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(template));
                OutputStream stream = Files.newOutputStream(out)) {
            XSSFSheet centres = book.getSheet("Trung tâm học tập cộng đồng");
            for (int i = 0; i < ids.size(); i++) {
                centres.getRow(i + 1).getCell(0).setCellValue(ids.get(i));
            }
            centres.getRow(1)
                    .createCell(CONDITION)
                    .setCellFormula(
                            centres.getDataValidations()
                                    .get(0)
                                    .getValidationConstraint()
                                    .getFormula1());
            book.write(stream);
        }
    }

    /** What the cell beside the table says. */
    public static boolean condition(Path saved) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(saved))) {
            return book.getSheet("Trung tâm học tập cộng đồng")
                    .getRow(1)
                    .getCell(CONDITION)
                    .getBooleanCellValue();
        }
    }

    /** What formulas gave before is calculated anew once the workbook is opened. */
    private void forgetCalculated() {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell instanceof XSSFCell stored
                            && cell.getCellType() == CellType.FORMULA
                            && stored.getCTCell().isSetV()) {
                        stored.getCTCell().unsetV();
                    }
                }
            }
        }
    }

    private void fill(Contract dataset, Path file) throws IOException {
        XSSFSheet sheet = book.getSheet(dataset.titleVi());
        Set<Integer> taken = new HashSet<>();
        try (CSVParser rows = CSVParser.parse(file, UTF_8, HEADED)) {
            for (CSVRecord row : rows) {
                fill(dataset, row, target(sheet, dataset, row, taken));
            }
        }
        boolean isFixed = taken.size() == sheet.getLastRowNum();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            for (int column = 0; column < dataset.fields().size(); column++) {
                XSSFCell cell = sheet.getRow(i).getCell(column);
                if (!taken.contains(i) && isToFill(cell)) {
                    cell.setBlank();
                }
            }
        }
        if (!isFixed) { // a blank typed by mistake is nothing
            sheet.getRow(sheet.getLastRowNum()).getCell(3).setCellValue(" ");
        }
    }

    /** The row whose protected cells say the same, or the next one that is free. */
    private static XSSFRow target(
            XSSFSheet sheet, Contract dataset, CSVRecord row, Set<Integer> taken) {
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            if (!taken.contains(i) && isFor(sheet.getRow(i), dataset, row)) {
                taken.add(i);
                return sheet.getRow(i);
            }
        }
        throw new IllegalArgumentException("the template has no row for " + row);
    }

    private static boolean isFor(XSSFRow target, Contract dataset, CSVRecord row) {
        for (String key : dataset.primaryKey()) {
            int column = dataset.indexOf(key);
            XSSFCell cell = target.getCell(column);
            boolean isFixed = !isToFill(cell) && !dataset.fields().get(column).hasFormula();
            if (isFixed
                    && !cell.getStringCellValue()
                            .equals(label(dataset.fields().get(column), row.get(key)))) {
                return false;
            }
        }
        return true;
    }

    private void fill(Contract dataset, CSVRecord row, XSSFRow target) {
        for (Field field : dataset.fields()) {
            XSSFCell cell = target.getCell(dataset.indexOf(field.name()));
            if (isToFill(cell)) {
                put(cell, label(field, row.get(field.name())));
            }
        }
    }

    private static String label(Field field, String code) {
        return field.codeList() == null || code.isEmpty() || code.equals("x")
                ? code
                : CONTRACTS.codeList(field.codeList()).labelVi(code);
    }

    /** Types a text: a spreadsheet makes numbers and days of it, but in cells of text. */
    private void put(XSSFCell cell, String text) {
        boolean isText = cell.getCellStyle().getDataFormatString().equals("@");
        if (text.isEmpty()) {
            cell.setBlank();
        } else if (!isText && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell.setCellValue(LocalDate.parse(text));
        } else if (!isText && text.matches("\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private static boolean isToFill(XSSFCell cell) {
        return !cell.getCellStyle().getLocked();
    }
}
