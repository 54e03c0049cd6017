package org.learningdistricts.report.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.learningdistricts.file.ReadLimits;
import org.learningdistricts.finding.Severity;

class WorkbookMarkerTest {

    private static final Mark WRONG =
            new Mark("Dân số", 3, 1, Severity.ERROR, "Không phải số.\nNot a number.");
    private static final Mark MISSING =
            new Mark("Dân số", 7, 4, Severity.WARNING, "Thiếu.\nMissing.");
    private static final FirstSheet FIRST =
            new FirstSheet(
                    "Phường Ba Đình, quý 2025-Q3: bị từ chối",
                    List.of("Sửa các ô được tô màu rồi gửi lại tệp này."),
                    List.of(
                            new FirstSheet.Problem(
                                    Severity.ERROR, "Dân số, B3", WRONG, "=1+1 <b>", "Sửa."),
                            new FirstSheet.Problem(Severity.INFO, "Cả tệp", null, "Ghi chú", "")));

    @Test
    void coloursAndCommentsCellsAndPutsTheListFirst() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Dân số");
            sheet.createRow(2).createCell(1).setCellValue("x");
            try (XSSFWorkbook marked = marked(book)) {
                XSSFSheet found = marked.getSheet("Dân số");
                assertThat(marked.getSheetName(0)).isEqualTo("Cần sửa");
                assertThat(marked.getActiveSheetIndex()).isZero();
                assertThat(found.getRow(2).getCell(1).getStringCellValue()).isEqualTo("x");
                assertThat(colour(found, "B3")).isEqualTo("FFFFC9C8");
                assertThat(colour(found, "E7")).isEqualTo("FFFFF2B7");
                assertThat(comment(found, "B3"))
                        .isEqualTo(
                                "Học tập Hà Nội / Learning districts:\n"
                                        + "Không phải số.\nNot a number.");
                assertThat(comment(found, "E7")).endsWith("Thiếu.\nMissing.");
            }
        }
    }

    private static String colour(XSSFSheet sheet, String cell) {
        CellAddress at = new CellAddress(cell);
        return sheet.getRow(at.getRow())
                .getCell(at.getColumn())
                .getCellStyle()
                .getFillForegroundColorColor()
                .getARGBHex();
    }

    private static String comment(XSSFSheet sheet, String cell) {
        return sheet.getCellComment(new CellAddress(cell)).getString().getString();
    }

    private static XSSFWorkbook marked(XSSFWorkbook book) throws IOException, CannotBeMarked {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        book.write(saved);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookMarker.write(
                new MadeBytes(saved.toByteArray()),
                ReadLimits.DEFAULT,
                List.of(WRONG, MISSING),
                FIRST,
                out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
