package org.learningdistricts.answers.marker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.Bytes;

/** A workbook that was marked in a test, and ways to look at it. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record MarkedBook(byte[] bytes) {

    static final FirstSheet FIRST =
            new FirstSheet(
                    FirstSheet.NAME,
                    "Phường Ba Đình, quý 2025-Q3: bị từ chối",
                    List.of("Sửa các ô được tô màu.", "Gửi lại chính tệp này."),
                    List.of(
                            new FirstSheet.Problem(
                                    Severity.ERROR, "Cả tệp", null, "Nộp muộn", "")));

    /** Marks the bytes of a workbook. */
    static MarkedBook of(byte[] workbook, Mark... marks) throws IOException, CannotBeMarked {
        return of(workbook, FIRST, marks);
    }

    /** Marks the bytes of a workbook, with another first sheet. */
    static MarkedBook of(byte[] workbook, FirstSheet first, Mark... marks)
            throws IOException, CannotBeMarked {
        Path marked = Files.createTempFile("marked", ".xlsx");
        try {
            WorkbookMarker.write(
                    new Bytes(workbook), ReadLimits.DEFAULT, List.of(marks), first, marked);
            return new MarkedBook(Files.readAllBytes(marked));
        } finally {
            Files.delete(marked);
        }
    }

    /** A mark by the name of its cell. */
    static Mark mark(String sheet, String place, Severity severity, String text) {
        CellAddress cell = new CellAddress(place);
        return new Mark(sheet, cell.getRow() + 1L, cell.getColumn(), severity, text);
    }

    /** Opens it with Apache POI. */
    XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** Saves it with Apache POI. */
    byte[] savedByPoi() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = open()) {
            book.write(out);
        }
        return out.toByteArray();
    }

    /** The comments of a sheet by place. */
    Map<String, String> comments(String sheet) throws IOException {
        Map<String, String> comments = new TreeMap<>();
        try (XSSFWorkbook book = open()) {
            Map<CellAddress, XSSFComment> found = book.getSheet(sheet).getCellComments();
            found.forEach(
                    (place, comment) ->
                            comments.put(place.formatAsString(), comment.getString().getString()));
        }
        return comments;
    }

    /** The colour of a cell, as eight digits; null if it has none. */
    String colour(String sheet, String place) throws IOException {
        try (XSSFWorkbook book = open()) {
            XSSFCell cell = cell(book.getSheet(sheet), place);
            return cell.getCellStyle().getFillForegroundColorColor() == null
                    ? null
                    : cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
        }
    }

    /** A cell by its name. */
    static XSSFCell cell(XSSFSheet sheet, String place) {
        CellAddress at = new CellAddress(place);
        return sheet.getRow(at.getRow()).getCell(at.getColumn());
    }

    /** The parts of a workbook by name. */
    static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** One part as text. */
    String part(String name) throws IOException {
        return new String(parts(bytes).get(name), StandardCharsets.UTF_8);
    }
}
