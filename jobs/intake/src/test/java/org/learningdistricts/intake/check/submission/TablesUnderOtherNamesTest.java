package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.intake.finding.ShownTexts;

/**
 * A table is read whatever it is called, if it is the only one; of two that differ one is asked.
 */
class TablesUnderOtherNamesTest {

    private static final String FILE = "00004.xlsx";

    @TempDir Path inbox;
    private CleanSubmission submission;
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
        folder = inbox.resolve("2025-Q3/00004");
    }

    private List<String> changed() throws IOException {
        return submission.lines("literacy.csv").stream()
                .map(line -> line.replaceFirst("15-25,\\d+", "15-25,99999"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "literacy (1).csv",
                "literacy(1).csv",
                "literacy_2.csv",
                "1. literacy.csv",
                "literacy - Copy.csv",
                "literacy - Copy (2).csv",
                "Copy of literacy.csv",
                "Copy (2) of literacy.csv",
                "Biết chữ - Bản sao.csv",
                "Bản sao của Biết chữ.csv",
                "Bản sao literacy.csv",
                "literacy.csv.csv",
                "số liệu.csv",
                "Book1.csv"
            })
    void readsTheOnlyFileOfATable(String name) throws IOException {
        Files.move(folder.resolve("literacy.csv"), folder.resolve(name));
        assertThat(submission.found())
                .containsExactly(
                        "file-name "
                                + name
                                + " - - "
                                + name.substring(0, name.length() - 4)
                                + " literacy");
        assertThat(submission.rows("literacy")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"literacy (1).csv", "Biết chữ - Bản sao.csv", "Book1.csv"})
    void asksWhichFileOfATableCounts(String name) throws IOException {
        String before = submission.check().source().digest();
        submission.write(name, changed());
        assertThat(submission.found())
                .containsExactly("copy-of-table " + name + " - - " + name + " literacy");
        assertThat(submission.check().source().digest()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"literacy (1).csv", "Biết chữ - Bản sao.csv", "Book1.csv"})
    void leavesAnIdenticalFileOut(String name) throws IOException {
        String before = submission.check().source().digest();
        Files.copy(folder.resolve("literacy.csv"), folder.resolve(name));
        assertThat(submission.found())
                .containsExactly("same-copy " + name + " - - literacy.csv literacy");
        assertThat(submission.check().source().digest()).isEqualTo(before);
    }

    @Test
    void asksAboutTwoCopiesWithoutAnOriginal() throws IOException {
        submission.write("literacy (2).csv", changed());
        Files.move(folder.resolve("literacy.csv"), folder.resolve("literacy (1).csv"));
        assertThat(submission.found())
                .containsExactlyInAnyOrder(
                        "file-name literacy (1).csv - - literacy (1) literacy",
                        "copy-of-table literacy (2).csv - - literacy (2).csv literacy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"literacy (1).csv", "Biết chữ - Bản sao.csv", "Book1.csv"})
    void readsTheOnlyFileOfATableInAZip(String name) throws IOException {
        Files.move(folder.resolve("literacy.csv"), folder.resolve(name));
        submission.sendZip("");
        assertThat(submission.found())
                .containsExactly(
                        "file-name "
                                + name
                                + " - - "
                                + name.substring(0, name.length() - 4)
                                + " literacy");
        assertThat(submission.rows("literacy")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"literacy (1).csv,''", "Biết chữ - Bản sao.csv,báo cáo/", "A.csv,báo cáo/"})
    void asksWhichFileOfATableInAZipCounts(String name, String within) throws IOException {
        submission.write(name, changed());
        submission.sendZip(within);
        assertThat(submission.found())
                .containsExactly("copy-of-table " + name + " - - " + name + " literacy");
    }

    @ParameterizedTest
    @CsvSource({"literacy (1).csv,''", "Biết chữ - Bản sao.csv,báo cáo/", "A.csv,báo cáo/"})
    void leavesAnIdenticalFileInAZipOut(String name, String within) throws IOException {
        String before = submission.check().source().digest();
        Files.copy(folder.resolve("literacy.csv"), folder.resolve(name));
        submission.sendZip(within);
        assertThat(submission.found())
                .containsExactly("same-copy " + within + name + " - - literacy.csv literacy");
        assertThat(submission.check().source().digest()).isEqualTo(before);
    }

    @Test
    void readsOneOfTwoIdenticalCopiesInAZip() throws IOException {
        Files.copy(folder.resolve("literacy.csv"), folder.resolve("literacy (2).csv"));
        Files.move(folder.resolve("literacy.csv"), folder.resolve("literacy (1).csv"));
        submission.sendZip("");
        assertThat(submission.found())
                .containsExactlyInAnyOrder(
                        "file-name literacy (1).csv - - literacy (1) literacy",
                        "same-copy literacy (2).csv - - literacy (1).csv literacy");
    }

    @ParameterizedTest
    @CsvSource({
        "cover, BÃ¬a",
        "totals, Tá»•ng kiá»ƒm tra",
        "literacy, Biáº¿t chá»¯",
        "workforce, TrÃ¬nh Ä‘á»™ cÃ´ng dÃ¢n",
        "titles, Danh hiá»‡u há»\u008dc táº\u00adp",
        "cover, BĂ¬a",
        "workforce, TrĂ¬nh Ä‘á»™ cĂ´ng dĂ¢n"
    })
    void knowsNamesThatWereEncodedTwice(String table, String name) throws IOException {
        Files.move(folder.resolve(table + ".csv"), folder.resolve(name + ".csv"));
        String shown = ShownTexts.of(name);
        String expected = "file-name %s.csv - - %1$s %s".formatted(shown, table);
        assertThat(submission.found()).containsExactly(expected);
        submission.sendZip("");
        assertThat(submission.found()).containsExactly(expected);
    }

    @Test
    void asksAboutACopyWhoseNameWasEncodedTwice() throws IOException {
        String name = "Biáº¿t chá»¯ - Báº£n sao.csv";
        submission.write(name, changed());
        assertThat(submission.found())
                .containsExactly("copy-of-table " + name + " - - " + name + " literacy");
    }

    @Test
    void asksAboutATableSentUnderBothItsNames() throws IOException {
        submission.write("Biáº¿t chá»¯.csv", changed());
        assertThat(submission.found())
                .contains("repeated-file literacy.csv - - literacy literacy.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ghi chú.csv | Ghi chú,Ngày\\nSố liệu sơ bộ,1",
                "Biểu trống.csv | commune_code,commune_name,age_band,population,literate_level_1",
                "danh sách xã.csv | commune_code,commune_name\\n00004,Phường Ba Đình",
                "danh sách.csv | unit_code,year,income_per_capita,labour_force,employed\\n"
                        + "00004,2025,1,2,1",
                "~$literacy.csv | x",
                "literacy (1).pdf | x"
            })
    void leavesNotesAlone(String name, String text) throws IOException {
        String before = submission.check().source().digest();
        Files.writeString(folder.resolve(name), text.translateEscapes());
        assertThat(submission.found())
                .containsExactly("ignored-file " + name + " - - " + name + " -");
        assertThat(submission.check().source().digest()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sheet2", "literacy (2)", "3. Biết chữ", "Bản sao của Biết chữ", "Mới nhất"})
    void readsTheOnlySheetOfATable(String name) throws IOException {
        XSSFWorkbook book = submission.workbook();
        book.setSheetName(book.getSheetIndex("literacy"), name);
        submission.send(book);
        assertThat(submission.found())
                .containsExactly("sheet-name " + FILE + " - - " + name + " literacy");
        assertThat(submission.rows("literacy")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sheet2", "literacy (2)", "A trước"})
    void asksWhichSheetOfATableCounts(String name) throws IOException {
        XSSFWorkbook book = submission.workbook();
        XSSFSheet copy = book.cloneSheet(book.getSheetIndex("literacy"), name);
        copy.getRow(2).getCell(3).setCellValue("9999");
        book.setSheetOrder(name, 0);
        submission.send(book);
        assertThat(submission.found())
                .containsExactly("copy-of-table " + FILE + " - - " + name + " literacy");
    }

    @Test
    void leavesAnIdenticalSheetOut() throws IOException {
        XSSFWorkbook book = submission.workbook();
        book.cloneSheet(book.getSheetIndex("literacy"), "literacy (2)");
        submission.send(book);
        assertThat(submission.found())
                .containsExactly("same-copy " + FILE + " - - literacy literacy");
    }

    @Test
    void leavesABlankFormOut() throws IOException {
        XSSFWorkbook book = submission.workbook();
        XSSFSheet form = book.cloneSheet(book.getSheetIndex("literacy"), "Mẫu");
        for (int i = 1; i < 5; i++) {
            form.removeRow(form.getRow(i));
        }
        submission.send(book);
        assertThat(submission.found()).containsExactly("ignored-sheet " + FILE + " - - Mẫu -");
    }

    @Test
    void refusesIdentityNumbersInCopies() throws IOException {
        XSSFWorkbook book = submission.workbook();
        XSSFSheet copy = book.cloneSheet(book.getSheetIndex("literacy"), "literacy (2)");
        copy.getRow(2).getCell(1).setCellValue("001085000007");
        submission.send(book);
        assertThat(submission.found())
                .anyMatch(finding -> finding.startsWith("personal-identity-number"));
        assertThat(submission.check().archivable()).isFalse();
    }
}
