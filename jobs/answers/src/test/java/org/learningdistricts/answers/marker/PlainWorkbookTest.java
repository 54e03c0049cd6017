package org.learningdistricts.answers.marker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.reader.file.PathSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.workbook.Workbook;
import org.learningdistricts.reader.workbook.WorkbookOpening;
import org.learningdistricts.reader.workbook.WorkbookReader;

class PlainWorkbookTest {

    private static final List<String> ODD =
            List.of(
                    "00097",
                    "2025-09-18",
                    "12,5",
                    "1.234",
                    " blank ",
                    "=1+1",
                    "+cmd|' /C calc'!A0",
                    "-5",
                    "@x",
                    "<b>&amp;\"'",
                    "a\r\nb\tc\nd",
                    "bell\u0007 and nothing \u0000",
                    "_x0041_ x_x000D_",
                    "Đống Đa \ud83d\ude00",
                    "\ufffe",
                    "0123",
                    "1e5",
                    "1234567890123456");

    private static final FirstSheet FIRST =
            new FirstSheet(FirstSheet.NAME, "Báo cáo", List.of(), List.of());

    @TempDir private Path folder;

    @Test
    void keepsEveryTextAsItIs() throws IOException {
        Path file = write(sheet -> sheet.row(3, ODD, false));
        List<SourceRow> rows = new ArrayList<>();
        if (new WorkbookReader(ReadLimits.DEFAULT).open(new PathSource(file))
                instanceof WorkbookOpening.Opened opened) {
            try (Workbook workbook = opened.workbook()) {
                workbook.forEachRow(workbook.sheets().get(1), rows::add);
            }
        }
        assertThat(rows).singleElement().extracting(SourceRow::number).isEqualTo(3L);
        assertThat(rows.get(0).texts()).isEqualTo(ODD);
    }

    @Test
    void calculatesNothing() throws IOException {
        XSSFSheet sheet = sheet(write(rows -> rows.row(1, ODD, false)));
        sheet.getRow(0)
                .forEach(
                        cell -> {
                            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                        });
    }

    @Test
    void makesNumbersOfWholeNumbersOnly() throws IOException {
        XSSFRow row =
                sheet(write(rows -> rows.row(1, List.of("0", "123", "99999999999"), false)))
                        .getRow(0);
        for (int i = 0; i < 3; i++) {
            assertThat(row.getCell(i).getCellType()).isEqualTo(CellType.NUMERIC);
        }
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(99_999_999_999.0);
    }

    @Test
    void showsTitlesInBoldAndKeepsThemInSight() throws IOException {
        XSSFSheet sheet =
                sheet(
                        write(
                                rows -> {
                                    rows.row(
                                            1,
                                            List.of("Một tiêu đề rất dài, dài hơn mọi cột khác"),
                                            false);
                                    rows.row(2, List.of("2024", "một cái tên dài"), true);
                                    rows.row(3, List.of("1", "x"), false);
                                }));
        XSSFCell title = sheet.getRow(1).getCell(0);
        assertThat(title.getCellStyle().getFont().getBold()).isTrue();
        assertThat(title.getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getColumnWidthInPixels(0)).isLessThan(sheet.getColumnWidthInPixels(1));
    }

    @Test
    void saysWhatDoesNotFitIntoASheet() throws IOException {
        assertThat(fits(1L << 20, List.of("a"))).isTrue();
        assertThat(fits((1L << 20) + 1, List.of("a"))).isFalse();
        assertThat(fits(1, Collections.nCopies(1 << 14, "a"))).isTrue();
        assertThat(fits(1, Collections.nCopies((1 << 14) + 1, "a"))).isFalse();
        assertThat(fits(1, List.of("a".repeat(32_767)))).isTrue();
        assertThat(fits(1, List.of("a".repeat(32_768)))).isFalse();
    }

    @Test
    void isNeverWithoutASheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PlainWorkbook workbook = new PlainWorkbook(out)) {
            workbook.finish(FIRST);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
        }
    }

    private static boolean fits(long row, List<String> texts) throws IOException {
        try (PlainWorkbook workbook = new PlainWorkbook(OutputStream.nullOutputStream())) {
            return workbook.sheet("a", SheetMarks.none(), sheet -> sheet.row(row, texts, false));
        }
    }

    private Path write(PlainWorkbook.Rows rows) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (PlainWorkbook workbook = new PlainWorkbook(Files.newOutputStream(file))) {
            workbook.sheet("a", SheetMarks.none(), rows);
            workbook.finish(FIRST);
        }
        return file;
    }

    private static XSSFSheet sheet(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            return book.getSheet("a");
        }
    }
}
