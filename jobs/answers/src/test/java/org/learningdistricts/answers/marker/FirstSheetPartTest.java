package org.learningdistricts.answers.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningdistricts.answers.marker.MarkedBook.mark;
import static org.learningdistricts.answers.marker.OfficeWorkbook.FIGURES;
import static org.learningdistricts.answers.marker.OfficeWorkbook.NOTES;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.learningdistricts.answers.marker.FirstSheet.Problem;
import org.learningdistricts.intake.finding.Severity;

class FirstSheetPartTest {

    private static final Mark FIGURE = mark(FIGURES, "C4", Severity.ERROR, "Sai.");
    private static final Mark NOTE = mark(NOTES, "A2", Severity.WARNING, "Sai.");

    private static MarkedBook marked(String title, List<String> lines, Problem... problems)
            throws IOException, CannotBeMarked {
        return MarkedBook.of(
                OfficeWorkbook.bytes(),
                new FirstSheet(FirstSheet.NAME, title, lines, List.of(problems)),
                FIGURE,
                NOTE);
    }

    @Test
    void saysWhatToDoAndListsTheProblems() throws Exception {
        MarkedBook marked =
                marked(
                        "Bị từ chối",
                        List.of("Sửa.", "Gửi lại."),
                        new Problem(Severity.ERROR, "Dân số, C4", FIGURE, "Sai số.", "Nhập lại."),
                        new Problem(Severity.WARNING, "Ghi chú, A2", NOTE, "Lạ.", "Xem lại."),
                        new Problem(Severity.INFO, "Cả tệp", null, "Muộn.", ""));
        try (XSSFWorkbook book = marked.open()) {
            assertThat(texts(book.getSheetAt(0)))
                    .containsExactly(
                            List.of("Bị từ chối"),
                            List.of("Sửa."),
                            List.of("Gửi lại."),
                            List.of(
                                    "Mức\nLevel",
                                    "Vị trí (bấm để mở ô)\nPlace (click to open the cell)",
                                    "Vấn đề\nProblem",
                                    "Cách sửa\nRemedy"),
                            List.of("Lỗi", "Dân số, C4", "Sai số.", "Nhập lại."),
                            List.of("Cảnh báo", "Ghi chú, A2", "Lạ.", "Xem lại."),
                            List.of("Ghi chú", "Cả tệp", "Muộn.", ""));
        }
    }

    @Test
    void leadsToTheCells() throws Exception {
        MarkedBook marked =
                marked(
                        "",
                        List.of(),
                        new Problem(Severity.ERROR, "", FIGURE, "", ""),
                        new Problem(Severity.WARNING, "", NOTE, "", ""),
                        new Problem(Severity.INFO, "", null, "", ""));
        try (XSSFWorkbook book = marked.open()) {
            List<String> cells = new ArrayList<>();
            for (Hyperlink link : book.getSheetAt(0).getHyperlinkList()) {
                CellReference to = new CellReference(link.getAddress());
                assertThat(book.getSheet(to.getSheetName())).as(link.getAddress()).isNotNull();
                cells.add(link.getFirstRow() + " " + to.getSheetName() + " " + to.getCol());
            }
            assertThat(cells).containsExactly("3 " + FIGURES + " 2", "4 " + NOTES + " 0");
        }
    }

    @Test
    void showsEveryTextAsItIs() throws Exception {
        List<String> texts =
                List.of(
                        "=1+1",
                        "=cmd|' /C calc'!A0",
                        "+1",
                        "@x",
                        "<b>&amp;\"'",
                        "_x000D_",
                        "  a\tb\n c ",
                        "𠀋 Ầ ệ",
                        "]]>");
        List<Problem> problems = new ArrayList<>();
        for (String text : texts) {
            problems.add(new Problem(Severity.ERROR, text, null, text, text));
        }
        MarkedBook marked = marked(texts.get(4), texts, problems.toArray(Problem[]::new));
        try (XSSFWorkbook book = marked.open()) {
            XSSFSheet sheet = book.getSheetAt(0);
            for (int i = 0; i < texts.size(); i++) {
                for (int column = 1; column < 4; column++) {
                    XSSFCell cell = sheet.getRow(texts.size() + 3 + i).getCell(column);
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
                }
            }
        }
    }

    @Test
    void leavesOutWhatXmlForbidsAndCutsWhatExcelCannotHold() throws Exception {
        MarkedBook marked =
                marked(
                        "a\u0000b\u001bc\ufffed\ud800e\r\nf",
                        List.of(),
                        new Problem(Severity.ERROR, "", null, "x".repeat(40_000), ""),
                        new Problem(Severity.ERROR, "", null, "𠀋".repeat(20_000), ""));
        try (XSSFWorkbook book = marked.open()) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("abcde\nf");
            assertThat(sheet.getRow(3).getCell(2).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("x…");
            assertThat(sheet.getRow(4).getCell(2).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("𠀋…");
        }
    }

    @Test
    void isPrintedOnLandscapePagesWithTheHeaderOnEach() throws Exception {
        try (XSSFWorkbook book = marked("", List.of("a", "b", "c")).open()) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("6:6");
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).startsWith("Mức");
        }
    }

    private static List<List<String>> texts(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(
                row -> {
                    if (row.getZeroHeight()) {
                        return;
                    }
                    List<String> texts = new ArrayList<>();
                    row.forEach(cell -> texts.add(cell.getStringCellValue()));
                    rows.add(texts);
                });
        return rows;
    }
}
