package org.learningdistricts.answers.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningdistricts.answers.marker.MarkedBook.mark;
import static org.learningdistricts.answers.marker.OfficeWorkbook.EMPTY;
import static org.learningdistricts.answers.marker.OfficeWorkbook.FIGURES;
import static org.learningdistricts.answers.marker.OfficeWorkbook.NOTES;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.reader.table.ColumnLetters;

/** Marks a workbook with a bit of everything and compares it with what it was, cell by cell. */
class WorkbookMarkerTest {

    private static final String HEAD = "Học tập Hà Nội / Learning districts:\n";
    private static final Mark[] MARKS = {
        mark(FIGURES, "C4", Severity.ERROR, "Không phải số nguyên.\nNot a whole number."),
        mark(FIGURES, "D12", Severity.WARNING, "Tăng đột ngột.\nA sudden jump."),
        mark(FIGURES, "E6", Severity.INFO, "Đã đọc là ngày.\nRead as a day."),
        mark(FIGURES, "F6", Severity.ERROR, "Sai <công thức> & \"dấu\"."),
        mark(FIGURES, "J2", Severity.ERROR, "Thiếu."),
        mark(FIGURES, "K7", Severity.WARNING, "Thiếu."),
        mark(FIGURES, "B36", Severity.ERROR, "Thiếu."),
        mark(FIGURES, "A50", Severity.ERROR, "Thiếu dòng."),
        mark(NOTES, "A1", Severity.INFO, "Có khoảng trắng."),
        mark(EMPTY, "B2", Severity.ERROR, "Chưa nhập.")
    };

    private static byte[] office;
    private static MarkedBook marked;

    @BeforeAll
    static void markTheWorkbook() throws Exception {
        office = OfficeWorkbook.bytes();
        marked = MarkedBook.of(office, MARKS);
    }

    private static XSSFWorkbook before() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(office));
    }

    @Test
    void coloursEachMarkedCellByItsSeverity() throws IOException {
        for (Mark mark : MARKS) {
            String colour =
                    switch (mark.severity()) {
                        case ERROR -> "FFFFC9C8";
                        case WARNING -> "FFFFF2B7";
                        case INFO -> "FFD5E6F9";
                    };
            assertThat(marked.colour(mark.sheet(), place(mark))).as(place(mark)).isEqualTo(colour);
        }
    }

    @Test
    void saysInACommentCommentWhatIsWrong() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (Mark mark : MARKS) {
            if (mark.sheet().equals(FIGURES)) {
                expected.put(place(mark), HEAD + mark.text());
            }
        }
        expected.put("C5", "Người lập: số ước tính");
        expected.put("D12", expected.get("D12") + "\n――――――――――――\nĐã đối chiếu");
        assertThat(marked.comments(FIGURES)).isEqualTo(expected);
        assertThat(marked.comments(EMPTY)).isEqualTo(Map.of("B2", HEAD + "Chưa nhập."));
    }

    @Test
    void leavesAllOtherCellsAsTheyWere() throws IOException {
        try (XSSFWorkbook was = before();
                XSSFWorkbook is = marked.open()) {
            Map<String, String> expected = CellFacts.of(was);
            Map<String, String> found = CellFacts.of(is);
            found.keySet().removeIf(place -> place.startsWith(FirstSheet.NAME));
            for (Mark mark : MARKS) {
                expected.remove(mark.sheet() + "!" + place(mark));
                found.remove(mark.sheet() + "!" + place(mark));
            }
            for (String added : new String[] {FIGURES + "!1", FIGURES + "!49", EMPTY + "!1"}) {
                assertThat(found.remove(added)).as(added).isEqualTo("300 false false");
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void leavesValueAndStyleOfAMarkedCellButForItsFill() throws IOException {
        try (XSSFWorkbook was = before();
                XSSFWorkbook is = marked.open()) {
            for (String place : new String[] {"C4", "D12", "E6", "F6"}) {
                XSSFCell before = MarkedBook.cell(was.getSheet(FIGURES), place);
                XSSFCell after = MarkedBook.cell(is.getSheet(FIGURES), place);
                assertThat(CellFacts.value(after)).isEqualTo(CellFacts.value(before));
                assertThat(CellFacts.style(after)).isEqualTo(CellFacts.style(before));
            }
        }
    }

    @Test
    void givesACellThatWasNotThereTheStyleOfItsRowOrColumn() throws IOException {
        try (XSSFWorkbook is = marked.open()) {
            XSSFSheet sheet = is.getSheet(FIGURES);
            assertThat(MarkedBook.cell(sheet, "J2").getCellStyle().getDataFormatString())
                    .isEqualTo("0.00");
            assertThat(MarkedBook.cell(sheet, "K7").getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            assertThat(MarkedBook.cell(sheet, "B36").getCellStyle().getFont().getBold()).isTrue();
            assertThat(MarkedBook.cell(sheet, "A50").getCellStyle().getFont().getFontName())
                    .isEqualTo("Calibri");
        }
    }

    @Test
    void keepsWhatSurroundsTheCells() throws IOException {
        try (XSSFWorkbook was = before();
                XSSFWorkbook is = marked.open()) {
            for (String name : new String[] {FIGURES, NOTES, "Ẩn", EMPTY}) {
                XSSFSheet before = was.getSheet(name);
                XSSFSheet after = is.getSheet(name);
                assertThat(surroundings(after)).as(name).isEqualTo(surroundings(before));
                assertThat(is.isSheetHidden(is.getSheetIndex(after)))
                        .isEqualTo(was.isSheetHidden(was.getSheetIndex(before)));
            }
            assertThat(is.getAllPictures().get(0).getData())
                    .isEqualTo(was.getAllPictures().get(0).getData());
        }
    }

    /** All elements of a sheet but its cells and what refers to shapes of comments. */
    private static String surroundings(XSSFSheet sheet) {
        return sheet.getCTWorksheet()
                .toString()
                .replaceAll("(?s)<(main:)?sheetData(/>|.*</(main:)?sheetData>)", "")
                .replaceAll("\\s*<(main:)?legacyDrawing [^>]*/>", "")
                .replaceAll(" tabSelected=\"\\w+\"", "");
    }

    @Test
    void movesNamesOfSheetsToTheirNewPlaces() throws IOException {
        try (XSSFWorkbook is = marked.open()) {
            Map<String, String> names = new TreeMap<>();
            for (XSSFName name : is.getAllNames()) {
                names.put(
                        name.getNameName() + " " + name.getSheetIndex(), name.getRefersToFormula());
            }
            assertThat(names)
                    .isEqualTo(
                            Map.of(
                                    "_xlnm._FilterDatabase 1", "'Dân số'!$A$3:$G$30",
                                    "_xlnm.Print_Area 1", "'Dân số'!$A$1:$G$32",
                                    "_xlnm.Print_Titles 0", "'Cần sửa'!$5:$5",
                                    "_xlnm.Print_Titles 1", "'Dân số'!$3:$3",
                                    "cua_trang 2", "'Dân số'!$C$4",
                                    "tong_dan_so -1", "'Dân số'!$C$32"));
        }
    }

    @Test
    void opensAtTheFirstSheetAlone() throws IOException {
        try (XSSFWorkbook is = marked.open()) {
            assertThat(is.getSheetName(0)).isEqualTo("Cần sửa");
            assertThat(is.getActiveSheetIndex()).isZero();
            assertThat(is.getFirstVisibleTab()).isZero();
            for (int i = 0; i < is.getNumberOfSheets(); i++) {
                assertThat(is.getSheetAt(i).isSelected()).isEqualTo(i == 0);
            }
        }
    }

    @Test
    void copiesPartsThatItNeedNotChangeByteByByte() throws IOException {
        Map<String, byte[]> before = MarkedBook.parts(office);
        Map<String, byte[]> after = MarkedBook.parts(marked.bytes());
        before.keySet()
                .removeIf(
                        part ->
                                part.matches(
                                        ".Content_Types..xml|xl/(workbook|styles|comments1).xml"
                                                + "|xl/drawings/vmlDrawing0.vml"
                                                + "|.*worksheets/_rels/.*|xl/_rels/.*"
                                                + "|xl/worksheets/sheet[124].xml"));
        assertThat(before.keySet()).contains("xl/sharedStrings.xml", "xl/worksheets/sheet3.xml");
        before.forEach((part, bytes) -> assertThat(after.get(part)).as(part).isEqualTo(bytes));
    }

    @Test
    void changesNothingInASheetButWhatItMust() throws IOException {
        String before = new MarkedBook(office).part("xl/worksheets/sheet1.xml");
        String after = marked.part("xl/worksheets/sheet1.xml");
        String undone =
                after.replaceAll("<row r=\"(2|50)\"><c [^>]*/></row>", "")
                        .replaceAll("<c r=\"(K7|B36)\" s=\"\\d+\"/>", "")
                        .replaceAll("(<row r=\"36\"[^>]*)></row>", "$1/>");
        assertThat(withoutStyles(undone)).isEqualTo(withoutStyles(before));
    }

    private static String withoutStyles(String sheet) {
        return sheet.replaceAll("(<c r=\"(?:C4|D12|E6|F6)\"[^>]*) s=\"\\d+\"", "$1");
    }

    private static String place(Mark mark) {
        return ColumnLetters.of(mark.column()) + mark.row();
    }
}
