package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that some program opened, named or saved in a way that was not meant. */
class MisreadTablesTest {

    private static final String CENTRES = "learning_centres.csv";
    private static final String NAME = "TTHTCĐ Phường Trúc Bạch";

    @TempDir Path inbox;

    private CleanSubmission submission;
    private List<List<Object>> clean = List.of();

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
        clean = CleanSubmission.figures(submission.check());
    }

    private void assertSameFiguresWith(String... findings) {
        CheckedSubmission checked = submission.check();
        assertThat(submission.found()).containsExactlyInAnyOrder(findings);
        assertThat(CleanSubmission.figures(checked)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1258"})
    void leadsOneCellBackThatWasEncodedTwice(String page) throws IOException {
        String twice = twice(NAME, page);
        submission.replace(CENTRES, NAME, twice);
        String shown = twice.replaceAll("[\u0080-\u009f]", "\ufffd");
        assertSameFiguresWith("encoded-twice " + CENTRES + " 2 centre_name " + shown + " " + NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phú Túc", "Xã Phú", "Phố Huế"})
    void looksCloserAtTablesThatAreElsePlain(String name) throws IOException {
        String twice = twice(name, "windows-1252");
        submission.replace(CENTRES, NAME, twice);
        assertThat(submission.found())
                .containsExactly(
                        "encoded-twice " + CENTRES + " 2 centre_name " + twice + " " + name);
    }

    @Test
    void leadsCellsTitlesAndNamesOfSheetsBackInAWorkbook() throws IOException {
        XSSFWorkbook book = submission.workbook();
        XSSFSheet sheet = book.getSheet("learning_centres");
        sheet.getRow(0).getCell(3).setCellValue(twice("Tên trung tâm", "windows-1252"));
        sheet.getRow(1).getCell(3).setCellValue(twice(NAME, "windows-1258"));
        sheet.getRow(2).getCell(3).setCellValue("Xã \u0096 Phú");
        book.setSheetName(book.getSheetIndex("literacy"), twice("Biết chữ", "windows-1252"));
        submission.send(book);
        assertThat(submission.found())
                .anyMatch(f -> f.startsWith("encoded-twice 00004.xlsx 1 centre_name"))
                .contains("control-characters 00004.xlsx 3 centre_name – Xã – Phú")
                .anyMatch(f -> f.startsWith("sheet-name"))
                .hasSize(3);
    }

    @Test
    void partsASheetWhoseLinesStandInOneColumn() throws IOException {
        XSSFWorkbook book = submission.workbook();
        for (Row row : book.getSheet("titles")) {
            StringBuilder line = new StringBuilder();
            for (Cell cell : row) {
                line.append(line.length() == 0 ? "" : ",").append(cell.getStringCellValue());
            }
            while (row.getLastCellNum() > 1) {
                row.removeCell(row.getCell(row.getLastCellNum() - 1));
            }
            row.getCell(0).setCellValue(line.toString());
        }
        submission.send(book);
        assertThat(submission.found())
                .containsExactly(
                        "packed-lines 00004.xlsx 1 - "
                                + "commune_code,commune_name,kind,total,reg… -");
        assertThat(CleanSubmission.figures(submission.check())).hasSameSizeAs(clean);
    }

    @ParameterizedTest
    @CsvSource({"txt,UTF-16LE", "TXT,UTF-8", "tsv,UTF-8", "Tab,UTF-16BE"})
    void readsTextByOtherNames(String extension, String charset) throws IOException {
        Path folder = inbox.resolve("2025-Q3/00004");
        String text = Files.readString(folder.resolve("literacy.csv"));
        Files.delete(folder.resolve("literacy.csv"));
        String name = "literacy." + extension;
        Files.writeString(
                folder.resolve(name),
                (charset.equals("UTF-8") ? "" : "\ufeff") + text.replace(",", "\t"),
                Charset.forName(charset));
        assertThat(submission.found())
                .contains(
                        "file-name " + name + " - - " + name + " literacy",
                        "separator " + name + " - - tab ,")
                .hasSize(charset.equals("UTF-8") ? 2 : 3);
        assertThat(CleanSubmission.figures(submission.check())).hasSameSizeAs(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“%s”", "„%s“", "«%s»", "‘%s’", "”%s”", "‹%s›"})
    void leavesQuotesOfPrintOut(String quoted) throws IOException {
        String sent = String.format(quoted, NAME);
        submission.replace(CENTRES, NAME, sent);
        assertSameFiguresWith(
                "unusual-characters " + CENTRES + " 2 centre_name " + sent + " " + NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Hoa” và “Sen”", "“Hoa", "Trường ‘Hoa’"})
    void keepsQuotesThatAreAPartOfAName(String name) throws IOException {
        submission.replace(CENTRES, NAME, name);
        assertThat(submission.found()).isEmpty();
    }

    private static String twice(String text, String page) {
        StringBuilder wrong = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String letter = new String(new byte[] {b}, Charset.forName(page));
            wrong.append(letter.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : letter);
        }
        return wrong.toString();
    }
}
