package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Below a table stands another one: that is said at its header, and nothing else of it. */
class AnotherTableBelowTest {

    private static final String RULE = "several-tables";

    @TempDir Path inbox;

    @ParameterizedTest
    @ValueSource(strings = {"workforce", "schooling", "titles", "staff_training", "evidence"})
    void isSaidAtItsHeader(String other) throws IOException {
        CleanSubmission sent = below("literacy", other, List.of(""));

        assertThat(errors(sent))
                .singleElement()
                .asString()
                .startsWith(RULE + " literacy.csv 7 - ")
                .endsWith(" " + other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trình độ công dân", "Bảng 3. Trình độ công dân", "Biểu số 3"})
    void aTitleLineAboveItIsNoRow(String title) throws IOException {
        assertThat(errors(below("literacy", "workforce", List.of("", title))))
                .singleElement()
                .asString()
                .startsWith(RULE + " literacy.csv 8 - ");
    }

    @Test
    void directlyBelowIsNoException() throws IOException {
        assertThat(errors(below("schooling", "literacy", List.of())))
                .singleElement()
                .asString()
                .startsWith(RULE + " schooling.csv 3 - ");
    }

    @Test
    void severalBelowAreSaidOnceAndAreAllSent() throws IOException {
        CleanSubmission sent = below("literacy", "workforce", List.of(""));
        List<String> lines = new ArrayList<>(sent.lines("literacy.csv"));
        lines.addAll(sent.lines("titles.csv"));
        sent.write("literacy.csv", lines);
        sent.remove("titles.csv");

        assertThat(errors(sent))
                .singleElement()
                .asString()
                .startsWith(RULE + " literacy.csv 7 - ")
                .endsWith(" workforce, titles");
    }

    @Test
    void vietnameseTitlesInAWorkbookAreKnown() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        XSSFWorkbook book = sent.workbook();
        book.removeSheetAt(book.getSheetIndex("workforce"));
        XSSFSheet sheet = book.getSheet("literacy");
        row(sheet, 7, "Bảng 3. Trình độ công dân");
        row(
                sheet,
                9,
                "Mã xã",
                "Tên xã",
                "Số công dân",
                "Dân số từ 15 tuổi",
                "Có trình độ CMKT",
                "Đại học trở lên");
        row(sheet, 10, "00004", "Phường Ba Đình", "63198", "47065", "40618", "18868");
        sent.send(book);

        assertThat(errors(sent))
                .singleElement()
                .asString()
                .startsWith(RULE + " 00004.xlsx 10 - Mã xã, Tên xã, ")
                .endsWith(" workforce");
    }

    @Test
    void aRowThatNamesColumnsInItsCellsIsARow() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("totals.csv", "learning_centres,", "Trung tâm học tập cộng đồng,");

        assertThat(errors(sent)).isEmpty();
    }

    /** A table's rows stand below those of another, and its own file is not sent. */
    private CleanSubmission below(String upper, String lower, List<String> between)
            throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        List<String> lines = new ArrayList<>(sent.lines(upper + ".csv"));
        lines.addAll(between);
        lines.addAll(sent.lines(lower + ".csv"));
        sent.write(upper + ".csv", lines);
        sent.remove(lower + ".csv");
        return sent;
    }

    private static void row(XSSFSheet sheet, int at, String... texts) {
        XSSFRow row = sheet.createRow(at);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    /** All that is no note. */
    private static List<String> errors(CleanSubmission sent) throws IOException {
        List<String> notes = List.of("blank-lines", "title-lines", "footer-lines", "label-form");
        return sent.found().stream()
                .filter(found -> !notes.contains(found.substring(0, found.indexOf(' '))))
                .toList();
    }
}
