package org.learningdistricts.answers.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.intake.finding.Severity;

@Tag("slow")
class AnnotatedReportTest {

    private static final String QUARTER = "2025-Q3";
    private static final String UNIT = "00097";

    @TempDir private Path folder;
    private Path inbox = Path.of("");
    private Path files = Path.of("");

    @BeforeEach
    void copyAGoodSubmission() throws IOException {
        inbox = Sent.copy(QUARTER, UNIT, folder.resolve("inbox"));
        files = inbox.resolve(QUARTER).resolve(UNIT);
    }

    private Answered answered() throws IOException {
        return Answered.only(inbox);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-Q1", "2025-Q2"})
    void makesWorkbooksThatAreAcceptedWithTheSameFigures(String quarter) throws IOException {
        Path all = folder.resolve("all");
        try (Stream<Path> units = Files.list(Path.of("../../sample-input/quarters", quarter))) {
            for (Path unit : units.sorted().toList()) {
                Sent.copy(quarter, String.valueOf(unit.getFileName()), all);
            }
        }
        List<Answered> answers = Answered.all(all);
        assertThat(answers).hasSizeGreaterThan(25);
        for (Answered answered : answers) {
            Path back = folder.resolve("back").resolve(answered.answer().unitCode());
            Answered again = answered.sentBack(back);
            assertThat(answered.isWhole()).isTrue();
            assertThat(again.answer().isRejected()).as(again.findings().toString()).isFalse();
            assertThat(again.figures()).isNotEmpty().isEqualTo(answered.figures());
        }
    }

    @Test
    void copiesLinesAsTheyStandInTheirFiles() throws IOException {
        Path file = files.resolve("literacy.csv");
        String text = Files.readString(file);
        Files.write(
                file,
                ("\"BIỂU 1; \"\"XMC\"\"\"\r\n\r\n" + text.replace(',', ';').replace("\n", "\r\n"))
                        .getBytes(Charset.forName("UTF-16")));
        Answered answered = answered();
        assertThat(answered.answer().isRejected()).isFalse();
        try (XSSFWorkbook book = answered.book()) {
            List<List<String>> rows = Answered.shown(book.getSheet("literacy"));
            assertThat(rows.get(0)).containsExactly("BIỂU 1; \"XMC\"");
            assertThat(String.join("", rows.get(1))).isEmpty();
            assertThat(rows.get(2)).startsWith("commune_code", "commune_name");
            assertThat(rows.get(3)).startsWith("00097", "Phường Hồng Hà", "15-25", "17400");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "@x", "<b>&amp;</b>", "-2+3"})
    void letsNoCellActAsAFormulaOrMarkup(String text) throws IOException {
        Sent.replace(files.resolve("literacy.csv"), "97,Phường Hồng Hà,15", "97," + text + ",15");
        try (XSSFWorkbook book = answered().book()) {
            XSSFCell cell = book.getSheet("literacy").getRow(1).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellComment().getString().getString()).contains(text);
            book.forEach(
                    sheet ->
                            sheet.forEach(
                                    row ->
                                            row.forEach(
                                                    any ->
                                                            assertThat(any.getCellType())
                                                                    .isNotEqualTo(
                                                                            CellType.FORMULA))));
        }
    }

    @Test
    void saysSoWhereATableCannotBeRead() throws IOException {
        Answered answered = Answered.only(Sent.sample("rejected", "ambiguous-separator"));
        assertThat(answered.isWhole()).isFalse();
        assertThat(answered.firstSheet()).anyMatch(line -> line.contains("không gửi lại tệp này"));
    }

    @Test
    void makesAWorkbookEvenOfWhatCannotBeOpened() throws IOException {
        Answered answered = Answered.only(Sent.sample("rejected", "encrypted-workbook"));
        assertThat(answered.isWhole()).isFalse();
        assertThat(answered.firstSheet()).anyMatch(line -> line.contains("BỊ TỪ CHỐI"));
    }

    @Test
    void copiesOnlyFaultyRowsOfALargeSubmission() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < WholeCopy.MOST_ROWS; i++) {
            boolean isFaulty = i % 10_000 == 7;
            rows.append("HT-").append(i).append(",00097,Phường Hồng Hà,TT ").append(i);
            rows.append(",yes,no,,yes,no,").append(isFaulty ? "x1" : "5").append(",9\n");
        }
        Path file = files.resolve("learning_centres.csv");
        String header = Files.readAllLines(file).get(0);
        Files.writeString(file, header + "\n" + rows);
        Answered answered = answered();
        assertThat(answered.isWhole()).isFalse();
        assertThat(answered.firstSheet()).anyMatch(line -> line.contains("không gửi lại tệp này"));
        try (XSSFWorkbook book = answered.book()) {
            List<List<String>> shown = Answered.shown(book.getSheet("learning_centres (dòng lỗi)"));
            assertThat(shown).hasSize(6);
            assertThat(shown.get(0)).startsWith("Dòng gốc / original row", "centre_id");
            assertThat(shown.get(1)).startsWith("9", "HT-7", "00097").endsWith("x1", "9");
            assertThat(shown.get(5)).startsWith("40009", "HT-40007");
            XSSFCell cell = book.getSheet("learning_centres (dòng lỗi)").getRow(5).getCell(10);
            assertThat(cell.getStringCellValue()).isEqualTo("x1");
            assertThat(cell.getCellComment().getString().getString()).contains("«x1»");
        }
        assertThat(answered.firstSheet()).anyMatch(line -> line.contains("ô K6 · dòng gốc 40009"));
        Answered again = answered.sentBack(folder.resolve("back"));
        assertThat(again.answer().isRejected()).isTrue();
    }

    @Test
    void listsTheWorstAndCountsTheRest() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            rows.append("HT-").append(i).append(",00097,Phường Hồng Hà,,yes,no,,yes,no,x1,9\n");
        }
        Path file = files.resolve("learning_centres.csv");
        Files.writeString(file, Files.readAllLines(file).get(0) + "\n" + rows);
        Answered answered = answered();
        long errors = answered.answer().findingsError();
        long warnings = answered.answer().findingsWarning();
        assertThat(errors).isGreaterThan(6_000);
        List<String> first = answered.firstSheet();
        assertThat(first.stream().filter(line -> line.startsWith("Lỗi")).count()).isEqualTo(501);
        String left = String.valueOf(errors + warnings - 500);
        assertThat(first.get(first.size() - 1))
                .contains("Còn " + left.charAt(0) + "." + left.substring(1) + " lỗi");
        try (XSSFWorkbook book = answered.book()) {
            // Asking the sheet for its comments takes a minute.
            assertThat(book.getSheetAt(1).getRelations())
                    .filteredOn(CommentsTable.class::isInstance)
                    .singleElement(InstanceOfAssertFactories.type(CommentsTable.class))
                    .satisfies(
                            table -> assertThat(table.getNumberOfComments()).isBetween(1, 5_000));
        }
    }

    @Test
    void makesTheSameBytesOfTheSameAnswer() throws IOException {
        assertThat(answered().workbook()).isEqualTo(answered().workbook());
    }

    @Test
    void takesItsOwnFirstSheetAndCommentsForNothing() throws IOException {
        Sent.replace(files.resolve("workforce.csv"), ",25839", ",69284");
        Answered again = answered().sentBack(folder.resolve("back"));
        assertThat(again.findings())
                .containsExactly("count-above-total workforce 2 university_or_above");
        assertThat(again.checked().archivable()).isTrue();
        assertThat(again.answer().findings())
                .noneMatch(finding -> finding.severity() == Severity.INFO);
    }
}
