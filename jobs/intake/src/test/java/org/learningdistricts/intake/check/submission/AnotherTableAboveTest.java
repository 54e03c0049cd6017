package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Above a table stands another one: no title line, but a table that would be lost. */
class AnotherTableAboveTest {

    private static final String RULE = "several-tables";

    @TempDir Path inbox;
    private CleanSubmission sent;

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        sent = CleanSubmission.ofCommune(inbox);
    }

    @ParameterizedTest
    @CsvSource({
        "literacy, workforce",
        "literacy, schooling",
        "literacy, titles",
        "literacy, staff_training",
        "literacy, recognitions",
        "workforce, literacy",
        "titles, literacy",
        "evidence, recognitions",
        "learning_centres, evidence"
    })
    void isSaidAtItsHeader(String own, String other) throws IOException {
        above(own, List.of(""), other);

        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith(RULE + " " + own + ".csv 1 - ")
                .endsWith(" " + other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bảng 1. Biết chữ", "Biểu số 1,,"})
    void aLineBetweenThemIsNoException(String between) throws IOException {
        above("literacy", List.of(between), "workforce");

        assertThat(errors()).singleElement().asString().startsWith(RULE + " literacy.csv 1 - ");
    }

    @Test
    void directlyAboveIsNoException() throws IOException {
        above("schooling", List.of(), "literacy");

        assertThat(errors()).singleElement().asString().startsWith(RULE + " schooling.csv 1 - ");
    }

    @Test
    void titleLinesOfItsOwnAreNoException() throws IOException {
        above("literacy", List.of("", "Bảng 1. Biết chữ"), "workforce");
        List<String> lines = new ArrayList<>(List.of("Báo cáo quý III", "Đơn vị: Phường Ba Đình"));
        lines.addAll(sent.lines("literacy.csv"));
        sent.write("literacy.csv", lines);

        assertThat(errors()).singleElement().asString().startsWith(RULE + " literacy.csv 3 - ");
    }

    @Test
    void severalAboveAndBelowAreSaidOnceAndAreAllSent() throws IOException {
        above("literacy", List.of(""), "workforce", "titles");
        List<String> lines = new ArrayList<>(sent.lines("literacy.csv"));
        lines.add("");
        lines.addAll(sent.lines("schooling.csv"));
        sent.write("literacy.csv", lines);
        sent.remove("schooling.csv");

        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith(RULE + " literacy.csv 1 - ")
                .endsWith(" workforce, titles, schooling");
    }

    @Test
    void aTableOfItsOwnTitlesIsOne() throws IOException {
        putAbove("Nhóm tuổi,Dân số,Biết chữ mức độ 1", "15-25,9177,9170", "26-35,10000,9900", "");

        assertThat(errors()).singleElement().asString().startsWith(RULE + " literacy.csv 1 - ");
    }

    @Test
    void aTableThatNobodyKnowsIsOne() throws IOException {
        putAbove("Tháng,Số lớp,Số học viên", "7,3,60", "8,4,85", "9,4,90", "");

        assertThat(errors()).singleElement().asString().startsWith(RULE + " literacy.csv 1 - ");
    }

    @Test
    void inAWorkbookItIsSaidToo() throws IOException {
        XSSFWorkbook book = sent.workbook();
        XSSFSheet sheet = book.getSheet("literacy");
        sheet.shiftRows(0, sheet.getLastRowNum(), 4);
        row(sheet, 0, "Bảng 3. Trình độ công dân");
        row(
                sheet,
                1,
                "Mã xã",
                "Tên xã",
                "Số công dân",
                "Dân số từ 15 tuổi",
                "Có trình độ CMKT",
                "Đại học trở lên");
        row(sheet, 2, "00004", "Phường Ba Đình", "63198", "47065", "40618", "18868");
        book.removeSheetAt(book.getSheetIndex("workforce"));
        sent.send(book);

        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith(RULE + " 00004.xlsx 2 - Mã xã, Tên xã, ")
                .endsWith(" workforce");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị: Phường Ba Đình\nQuý: III/2025",
                "Đơn vị,Phường Ba Đình\nMã đơn vị,00004\nQuý,2025-Q3",
                "Mã đơn vị,Tên đơn vị\n00004,Phường Ba Đình",
                "Mã đơn vị,00004,Tên đơn vị,Phường Ba Đình\nQuý,3,Năm,2025",
                "Ký hiệu,Ý nghĩa\nx,không áp dụng\n(trống),chưa có số liệu",
                "Mức độ 1,biết đọc\nMức độ 2,biết viết\nMức độ 3,biết tính",
                "Nhóm,Từ,Đến\n1,15,25\n2,26,35",
                "Quý,Số dân,Số hộ\n3,63198,15000",
                "UBND PHƯỜNG BA ĐÌNH,,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                        + "Số: 12/BC,,,Ba Đình ngày 20 tháng 9 năm 2025"
            })
    void titleBlocksAndLegendsAreNone(String block) throws IOException {
        putAbove((block + "\n").split("\n", -1));

        assertThat(errors()).isEmpty();
    }

    /** Rows of tables stand above those of another, and their own files are not sent. */
    private void above(String own, List<String> between, String... others) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String other : others) {
            lines.addAll(sent.lines(other + ".csv"));
            lines.addAll(between);
            sent.remove(other + ".csv");
        }
        lines.addAll(sent.lines(own + ".csv"));
        sent.write(own + ".csv", lines);
    }

    private void putAbove(String... block) throws IOException {
        List<String> lines = new ArrayList<>(List.of(block));
        lines.addAll(sent.lines("literacy.csv"));
        sent.write("literacy.csv", lines);
    }

    private static void row(XSSFSheet sheet, int at, String... texts) {
        XSSFRow row = sheet.createRow(at);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    /** All that is no note. */
    private List<String> errors() throws IOException {
        List<String> notes = List.of("blank-lines", "title-lines", "footer-lines", "label-form");
        return sent.found().stream()
                .filter(found -> !notes.contains(found.substring(0, found.indexOf(' '))))
                .collect(Collectors.toList());
    }
}
