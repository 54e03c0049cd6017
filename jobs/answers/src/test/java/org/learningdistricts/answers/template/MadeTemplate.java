package org.learningdistricts.answers.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.formula.WorkbookEvaluatorProvider;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.schemas.Schemas;

/** A template, opened by another program than the one that wrote it. */
public final class MadeTemplate {

    static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());
    private static final Reference REFERENCE = Reference.load(Schemas.bundled());

    private final XSSFWorkbook book;

    private MadeTemplate(XSSFWorkbook book) {
        this.book = book;
    }

    static byte[] bytes(String level, String unit, String quarter, LastFigures last)
            throws IOException {
        Scope scope = scope(level, unit, quarter);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new OfficeTemplate(scope, REFERENCE.collection(scope.quarter()).orElseThrow(), last)
                .writeTo(bytes);
        return bytes.toByteArray();
    }

    /** Which unit and quarter a template is for. */
    static Scope scope(String level, String unit, String quarter) {
        Quarter of = Quarter.parse(quarter);
        Unit submitting = REFERENCE.units().inForce(level, unit, of.lastDay()).orElseThrow();
        return Scope.of(of, submitting, CONTRACTS, REFERENCE);
    }

    /** That of Quận Ba Đình for 2025-Q2. */
    public static MadeTemplate ofDistrict(LastFigures last) throws IOException {
        return of(bytes("district", "001", "2025-Q2", last));
    }

    static MadeTemplate ofCommune() throws IOException {
        return of(bytes("commune", "00004", "2025-Q3", LastFigures.NONE));
    }

    /** One that somebody has written again. */
    public static MadeTemplate of(byte[] bytes) throws IOException {
        return new MadeTemplate(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    }

    /** The workbook, as the other program has it. */
    public XSSFWorkbook book() {
        return book;
    }

    List<String> sheets() {
        return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
    }

    /** A cell by its place, such as {@code Biết chữ!D2}. */
    public XSSFCell cell(String place) {
        String[] parts = place.split("!", -1);
        CellReference reference = new CellReference(parts[1]);
        return book.getSheet(parts[0]).getRow(reference.getRow()).getCell(reference.getCol());
    }

    /** The texts of a row as a person sees them. */
    List<String> row(String sheet, int number) {
        XSSFRow row = book.getSheet(sheet).getRow(number - 1);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            texts.add(text(row.getCell(i)));
        }
        return texts;
    }

    private static String text(XSSFCell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                    cell.getCellStyle().getDataFormatString().contains("yyyy")
                            ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                            : new BigDecimal(cell.getRawValue()).toPlainString();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    /** Types a value as a person does: numbers and days become such. */
    MadeTemplate type(String place, String value) {
        XSSFCell cell = cell(place);
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell.setCellValue(LocalDate.parse(value));
        } else if (value.matches("-?\\d+(\\.\\d+)?")
                && !cell.getCellStyle().getDataFormatString().equals("@")) {
            cell.setCellValue(Double.parseDouble(value));
        } else if (value.isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(value);
        }
        return this;
    }

    /** What a formula gives now. */
    String calculated(String place) {
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(book);
        return evaluator.evaluate(cell(place)).formatAsString();
    }

    /** What a cell's list offers, word for word; nothing if it has none, or one of units. */
    List<String> choices(String place) {
        XSSFCell cell = cell(place);
        return cell.getSheet().getDataValidations().stream()
                .filter(rule -> holds(rule.getRegions(), cell))
                .map(rule -> rule.getValidationConstraint().getExplicitListValues())
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .toList();
    }

    private static boolean holds(CellRangeAddressList regions, XSSFCell cell) {
        return Arrays.stream(regions.getCellRangeAddresses())
                .anyMatch(range -> range.isInRange(cell));
    }

    /** Whether what was typed into a cell is let through. */
    boolean takes(String place) {
        XSSFCell cell = cell(place);
        return new DataValidationEvaluator(book, provider())
                .isValidCell(
                        new CellReference(
                                cell.getSheet().getSheetName(),
                                cell.getRowIndex(),
                                cell.getColumnIndex(),
                                false,
                                false));
    }

    /** Whether a cell is shown as wrong. */
    public boolean isRed(String place) {
        return !new ConditionalFormattingEvaluator(book, provider())
                .getConditionalFormattingForCell(cell(place))
                .isEmpty();
    }

    private WorkbookEvaluatorProvider provider() {
        return new XSSFFormulaEvaluator(book);
    }

    /** The cells of a row that a person may change, by their letters. */
    String open(String sheet, int number) {
        StringBuilder letters = new StringBuilder();
        XSSFSheet of = book.getSheet(sheet);
        of.getRow(number - 1)
                .forEach(
                        cell -> {
                            if (!cell.getCellStyle().getLocked()) {
                                letters.append(
                                        CellReference.convertNumToColString(cell.getColumnIndex()));
                            }
                        });
        return letters.toString();
    }
}
