package org.learningdistricts.answers.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningdistricts.answers.marker.MarkedBook.mark;
import static org.learningdistricts.answers.marker.OfficeWorkbook.FIGURES;
import static org.learningdistricts.answers.marker.OfficeWorkbook.NOTES;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.answers.LibreOffice;
import org.learningdistricts.answers.workbook.ContentTypes;
import org.learningdistricts.intake.finding.Severity;

/** What an earlier marking left is taken out, whoever saved the workbook since. */
class MarkedAgainTest {

    private static final String HEAD = "Học tập Hà Nội / Learning districts:\n";
    private static final Mark[] MARKS = {
        mark(FIGURES, "C4", Severity.ERROR, "Không phải số nguyên.\nNot a whole number."),
        mark(FIGURES, "D12", Severity.WARNING, "Tăng đột ngột.\nA sudden jump."),
        mark(FIGURES, "A3", Severity.INFO, "Tên cột khác.\nAnother title."),
        mark(FIGURES, "J2", Severity.ERROR, "Thiếu.\nMissing."),
        mark(FIGURES, "I6", Severity.WARNING, "Ô duy nhất có kiểu này.\nNo other is like it."),
        mark(NOTES, "A1", Severity.INFO, "Có khoảng trắng.\nBlanks.")
    };
    private static final Map<String, String> OWN_COMMENTS =
            Map.of("C5", "Người lập: số ước tính", "D12", "Đã đối chiếu");

    private static byte[] office;
    private static MarkedBook marked;

    @BeforeAll
    static void markTheWorkbook() throws Exception {
        office = OfficeWorkbook.bytes();
        marked = MarkedBook.of(office, MARKS);
    }

    @Test
    void markedTwiceItIsAsMarkedOnce() throws Exception {
        Map<String, byte[]> once = MarkedBook.parts(marked.bytes());
        Map<String, byte[]> twice = MarkedBook.parts(MarkedBook.of(marked.bytes(), MARKS).bytes());
        assertThat(twice.keySet()).isEqualTo(once.keySet());
        once.remove(ContentTypes.PART);
        once.forEach((part, bytes) -> assertThat(twice.get(part)).as(part).isEqualTo(bytes));
    }

    @Test
    void withoutMarksItIsAsTheOfficeMadeIt() throws Exception {
        MarkedBook again = MarkedBook.of(marked.bytes());
        assertThat(facts(again.bytes())).isEqualTo(facts(office));
        assertThat(again.comments(FIGURES)).isEqualTo(OWN_COMMENTS);
        assertThat(again.comments(NOTES)).isEmpty();
    }

    @Test
    void isKnownAgainAfterPoiSavedIt() throws Exception {
        MarkedBook again = MarkedBook.of(marked.savedByPoi());
        assertThat(facts(again.bytes())).isEqualTo(facts(office));
        assertThat(again.comments(FIGURES)).isEqualTo(OWN_COMMENTS);
    }

    @Test
    void isKnownAgainAfterLibreOfficeSavedIt(@TempDir Path folder) throws Exception {
        List<byte[]> saved = LibreOffice.saved(folder, office, marked.bytes());
        MarkedBook corrected = new MarkedBook(saved.get(1));
        assertThat(corrected.comments(FIGURES))
                .containsEntry("C4", HEAD + MARKS[0].text())
                .containsEntry("C5", OWN_COMMENTS.get("C5"));
        assertThat(corrected.colour(FIGURES, "C4")).isEqualTo("FFFFC9C8");

        MarkedBook again = MarkedBook.of(corrected.bytes(), MARKS[1]);

        Map<String, String> expected = facts(saved.get(0));
        Map<String, String> found = facts(again.bytes());
        assertThat(again.colour(FIGURES, "D12")).isEqualTo("FFFFF2B7");
        expected.remove(FIGURES + "!D12");
        found.remove(FIGURES + "!D12");
        assertThat(found).isEqualTo(expected);
        assertThat(again.comments(FIGURES))
                .isEqualTo(
                        Map.of(
                                "C5",
                                "Người lập: số ước tính",
                                "D12",
                                HEAD + MARKS[1].text() + "\n――――――――――――\nĐã đối chiếu"));
    }

    @Test
    void keepsASheetOfTheOfficeThatHasTheSameName() throws Exception {
        byte[] own = renamed(FirstSheet.NAME);
        MarkedBook once = MarkedBook.of(own, mark(FirstSheet.NAME, "A1", Severity.INFO, "?"));
        MarkedBook twice = MarkedBook.of(once.bytes());
        for (MarkedBook book : List.of(once, twice)) {
            try (XSSFWorkbook found = book.open()) {
                assertThat(found.getNumberOfSheets()).isEqualTo(3);
                assertThat(found.getSheetName(0)).isEqualTo("Cần sửa (2)");
                assertThat(found.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo("của phòng");
            }
        }
    }

    @Test
    void takesTheFirstSheetOutWhereverItWasMovedTo() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = marked.open()) {
            book.setSheetOrder(FirstSheet.NAME, 3);
            book.cloneSheet(3);
            book.write(out);
        }
        try (XSSFWorkbook found = MarkedBook.of(out.toByteArray()).open()) {
            assertThat(found.sheetIterator())
                    .toIterable()
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Cần sửa", FIGURES, NOTES, "Ẩn", OfficeWorkbook.EMPTY);
        }
    }

    @Test
    void takesTheStyleOfTheCellAboveIfSeveralDifferByTheirFillOnly() throws Exception {
        try (XSSFWorkbook was = new XSSFWorkbook(new ByteArrayInputStream(office));
                XSSFWorkbook is = MarkedBook.of(marked.bytes()).open()) {
            // beside the yellow cells there are some of the same style without a fill
            assertThat(CellFacts.style(MarkedBook.cell(was.getSheet(FIGURES), "C12")))
                    .isEqualTo(CellFacts.style(MarkedBook.cell(was.getSheet(FIGURES), "D12")));
            assertThat(CellFacts.fill(MarkedBook.cell(is.getSheet(FIGURES), "D12")))
                    .isEqualTo(CellFacts.fill(MarkedBook.cell(was.getSheet(FIGURES), "D12")));
        }
    }

    private static byte[] renamed(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet(name);
            sheet.setTabColor(new XSSFColor(new byte[] {0, 0, 127}));
            sheet.createRow(0).createCell(0).setCellValue("của phòng");
            book.createSheet("Khác");
            book.write(out);
        }
        return out.toByteArray();
    }

    /** All cells of the office's sheets but those that only marks made. */
    private static Map<String, String> facts(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Map<String, String> facts = CellFacts.of(book);
            facts.keySet().removeIf(place -> place.startsWith(FirstSheet.NAME));
            facts.keySet().removeAll(List.of(FIGURES + "!J2", FIGURES + "!1"));
            return facts;
        }
    }
}
