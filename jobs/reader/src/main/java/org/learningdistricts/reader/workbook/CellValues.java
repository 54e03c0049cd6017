package org.learningdistricts.reader.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.ooxml.CellFormat;
import org.learningdistricts.reader.ooxml.CellFormats;
import org.learningdistricts.reader.ooxml.EscapedText;
import org.learningdistricts.reader.ooxml.NumberAffixes;
import org.learningdistricts.reader.ooxml.NumberText;
import org.learningdistricts.reader.ooxml.SharedStrings;
import org.learningdistricts.reader.ooxml.WorkbookRefused;
import org.learningdistricts.reader.table.CellKind;
import org.learningdistricts.reader.table.CellRemark;
import org.learningdistricts.reader.table.Remark;

/** Makes of stored cells what a person sees, and notes what is not seen. */
final class CellValues {

    private final String sheet;
    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean from1904;

    /**
     * @param sheet name of the sheet, for messages
     * @param from1904 whether days are counted from 1904 on
     */
    CellValues(String sheet, SharedStrings strings, CellFormats formats, boolean from1904) {
        this.sheet = sheet;
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    CellValue of(StoredCell cell, long row, int column, Consumer<CellRemark> remarks)
            throws IOException {
        if (cell.lacksValue()) {
            remarks.accept(CellRemark.of(FormulaWithoutValue.remark(cell, row, column), column));
            return CellValue.NOT_CALCULATED;
        }
        CellValue value = value(cell, row, column, remarks);
        if (cell.formula() != null) {
            remarks.accept(CellRemark.of(FormulaCell.remark(cell, row, column, value), column));
        }
        return value;
    }

    private CellValue value(StoredCell cell, long row, int column, Consumer<CellRemark> remarks)
            throws IOException {
        String value = cell.value();
        if (value == null || value.isEmpty()) {
            return CellValue.EMPTY;
        }
        return switch (cell.type() == null ? "n" : cell.type()) {
            case "s" -> CellValue.ofText(shared(value, row, column));
            case "str" -> CellValue.ofText(EscapedText.decode(value));
            case "inlineStr" -> CellValue.ofText(value);
            case "b" -> new CellValue(isTrue(value) ? "true" : "false", CellKind.BOOLEAN);
            case "e" -> new CellValue(value, CellKind.ERROR);
            case "d" -> isoDate(value);
            case "n" -> number(value, format(cell, row, column), row, column, remarks);
            default -> throw WorkbookRefused.at(sheet, row, column, "t=" + cell.type());
        };
    }

    private String shared(String number, long row, int column) throws IOException {
        String text = strings.get(number);
        if (text == null) {
            throw WorkbookRefused.at(sheet, row, column, "sharedStrings.xml, " + number);
        }
        return text;
    }

    private CellFormat format(StoredCell cell, long row, int column) throws WorkbookRefused {
        CellFormat format = formats.of(cell.style());
        if (format == null) {
            throw WorkbookRefused.at(sheet, row, column, "styles.xml, s=" + cell.style());
        }
        return format;
    }

    private CellValue number(
            String raw, CellFormat format, long row, int column, Consumer<CellRemark> remarks) {
        NumberAffixes affixes = format.affixes();
        if (format.shows() == CellFormat.Shows.NUMBER
                && affixes == null
                && NumberText.isPlain(raw)) {
            return new CellValue(raw, CellKind.NUMBER);
        }
        BigDecimal number = NumberText.parse(raw);
        if (number == null) {
            return new CellValue(raw, CellKind.ERROR);
        }
        String text = NumberText.of(number);
        return switch (format.shows()) {
            case DATE -> dated(ExcelDate.moment(number, from1904), text);
            case TIME -> timed(number, text);
            case PERCENT -> {
                Remark shown = PercentCell.remark(row, column, format.percentage(number), text);
                remarks.accept(CellRemark.of(shown, column));
                yield new CellValue(text, CellKind.NUMBER);
            }
            case DURATION -> {
                Remark shown = DurationCell.remark(row, column, ExcelDate.duration(number), text);
                remarks.accept(CellRemark.of(shown, column));
                yield new CellValue(text, CellKind.NUMBER);
            }
            case NUMBER ->
                    new CellValue(
                            text, CellKind.NUMBER, affixes == null ? null : affixes.around(number));
        };
    }

    private CellValue timed(BigDecimal number, String text) {
        String time = ExcelDate.time(number);
        return time == null
                ? dated(ExcelDate.moment(number, from1904), text)
                : CellValue.ofText(time);
    }

    private static CellValue dated(@Nullable String moment, String number) {
        return moment == null
                ? new CellValue(number, CellKind.NUMBER)
                : new CellValue(moment, CellKind.DATE);
    }

    private static CellValue isoDate(String raw) {
        String moment = ExcelDate.iso(raw);
        return moment == null ? CellValue.ofText(raw) : new CellValue(moment, CellKind.DATE);
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equalsIgnoreCase("true");
    }
}
