package org.learningdistricts.answers.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.answers.LibreOffice;
import org.learningdistricts.intake.check.submission.CheckedSubmission;

/** A marked workbook whose marked cells are corrected is accepted when it is sent back. */
@Tag("slow")
class CorrectedWorkbookTest {

    private static final String FILES = "2025-Q3/00097";
    private static final String BOOK = "2025-Q2/279.xlsx";

    @TempDir private Path folder;
    private Path good = Path.of("");
    private Path spoilt = Path.of("");

    /** What stood in the cells before they were spoilt. */
    private final Map<String, String> right = new TreeMap<>();

    @BeforeEach
    void nameInboxes() {
        good = folder.resolve("good");
        spoilt = folder.resolve("spoilt");
    }

    private Answered answeredFiles() throws IOException {
        Sent.copy("2025-Q3", "00097", good);
        Sent.copy("2025-Q3", "00097", spoilt);
        Path files = spoilt.resolve(FILES);
        Sent.replace(files.resolve("workforce.csv"), ",25839", ",69284");
        right.put("workforce!F2", "25839");
        Sent.replace(files.resolve("literacy.csv"), ",17392,", ",1739o,");
        right.put("literacy!E2", "17392");
        Sent.replace(
                files.resolve("literacy.csv"), "00097,Phường Hồng Hà,61+", "10,Phường Hồng Hà,61+");
        right.put("literacy!A5", "00097");
        Sent.replace(files.resolve("totals.csv"), "schooling,1,", "schooling,7,");
        right.put("totals!B3", "1");
        return Answered.only(spoilt);
    }

    /** An office's own workbook, as a careful person would have made it. */
    private Answered answeredBook() throws IOException {
        Sent.copy("2025-Q2", "279.xlsx", good);
        Sent.copy("2025-Q2", "279.xlsx", spoilt);
        XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(good.resolve(BOOK)));
        dress(book);
        save(book, good.resolve(BOOK));
        for (String address : List.of("literacy!G5", "schooling!E5", "recognitions!G5")) {
            right.put(address, cell(book, address).getRawValue());
            cell(book, address).setCellValue("không rõ");
        }
        save(book, spoilt.resolve(BOOK));
        return Answered.only(spoilt);
    }

    private static void dress(XSSFWorkbook book) {
        XSSFFont font = book.createFont();
        font.setItalic(true);
        font.setFontHeightInPoints((short) 14);
        XSSFCellStyle title = book.createCellStyle();
        title.setFont(font);
        title.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        title.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFCellStyle figure = book.createCellStyle();
        figure.setDataFormat(book.createDataFormat().getFormat("#,##0"));
        XSSFSheet sheet = book.getSheet("literacy");
        sheet.getRow(3).forEach(cell -> cell.setCellStyle(title));
        sheet.getRow(4).getCell(5).setCellStyle(figure);
        sheet.getRow(5).getCell(6).setCellStyle(figure);
        sheet.setColumnWidth(3, 9000);
        sheet.getRow(3).setHeightInPoints(33);
        XSSFCell sum = sheet.getRow(6).getCell(6);
        double value = sum.getNumericCellValue();
        sum.setCellFormula(
                "H7+" + (int) (value - sheet.getRow(6).getCell(7).getNumericCellValue()));
        sum.setCellValue(value);
    }

    private static XSSFCell cell(XSSFWorkbook book, String address) {
        int sign = address.indexOf('!');
        CellAddress place = new CellAddress(address.substring(sign + 1));
        return book.getSheet(address.substring(0, sign))
                .getRow(place.getRow())
                .getCell(place.getColumn());
    }

    /** As a person types it: figures become numbers. */
    private static void type(XSSFCell cell, String text) {
        if (text.matches("[1-9][0-9]*")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private static void save(XSSFWorkbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    /** The comments by sheet and cell. */
    private static Map<String, String> comments(XSSFWorkbook book) {
        Map<String, String> comments = new TreeMap<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            String sheet = book.getSheetName(i);
            book.getSheetAt(i)
                    .getCellComments()
                    .forEach(
                            (cell, comment) ->
                                    comments.put(
                                            sheet + "!" + cell, comment.getString().getString()));
        }
        return comments;
    }

    /** Puts what is right into every cell that is marked as an error. */
    private byte[] corrected(Answered answered) throws IOException {
        try (XSSFWorkbook book = answered.book()) {
            Map<String, String> errors = comments(book);
            errors.values().removeIf(text -> !text.contains("\nLỗi: "));
            assertThat(errors.keySet()).isEqualTo(right.keySet());
            right.forEach((address, value) -> type(cell(book, address), value));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private void assertAcceptedWithTheRightFigures(Answered back) throws IOException {
        Answered before = Answered.only(good);
        assertThat(back.answer().isRejected()).as(back.findings().toString()).isFalse();
        assertThat(back.figures()).isNotEmpty().isEqualTo(before.figures());
    }

    @Test
    void ofFilesIsAccepted() throws IOException {
        Answered answered = answeredFiles();
        assertThat(answered.checked().status()).isEqualTo(CheckedSubmission.REJECTED);
        assertThat(answered.isWhole()).isTrue();
        Answered back = answered.sentBack(folder.resolve("back"), corrected(answered));
        assertAcceptedWithTheRightFigures(back);
        assertThat(back.findings()).isEmpty();
    }

    @Test
    void ofAnOfficeIsAcceptedAndAllElseIsAsItWas() throws IOException {
        Answered answered = answeredBook();
        assertThat(answered.isWhole()).isTrue();
        byte[] corrected = corrected(answered);
        assertAcceptedWithTheRightFigures(answered.sentBack(folder.resolve("back"), corrected));
        try (XSSFWorkbook before = new XSSFWorkbook(Files.newInputStream(spoilt.resolve(BOOK)));
                XSSFWorkbook after =
                        new XSSFWorkbook(
                                Files.newInputStream(folder.resolve("back").resolve(BOOK)))) {
            assertThat(BookContents.sheets(after)).isEqualTo(BookContents.sheets(before));
            Set<String> marked = comments(after).keySet();
            Map<String, String> cells = BookContents.cells(after);
            Map<String, String> cellsBefore = BookContents.cells(before);
            cells.keySet().removeAll(marked);
            cellsBefore.keySet().removeAll(marked);
            assertThat(cells).hasSizeGreaterThan(300).isEqualTo(cellsBefore);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isAcceptedAfterLibreOfficeHasSavedIt(boolean isOfFiles) throws Exception {
        Answered answered = isOfFiles ? answeredFiles() : answeredBook();
        Path office = Files.createDirectory(folder.resolve("office"));
        byte[] saved = LibreOffice.saved(office, corrected(answered)).get(0);
        Answered back = answered.sentBack(folder.resolve("back"), saved);
        assertAcceptedWithTheRightFigures(back);
    }

    @Test
    void isMarkedAnewWhenSomethingIsLeft() throws IOException {
        Answered answered = answeredFiles();
        String forgotten = "literacy!E2";
        String value = right.remove(forgotten);
        try (XSSFWorkbook book = answered.book()) {
            right.forEach((address, text) -> type(cell(book, address), text));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            Answered second = answered.sentBack(folder.resolve("second"), out.toByteArray());
            right.clear();
            right.put(forgotten, value);
            byte[] corrected = corrected(second);
            assertAcceptedWithTheRightFigures(second.sentBack(folder.resolve("third"), corrected));
        }
    }
}
