package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.intake.finding.Severity;

/** Tables in text are read by what they hold, whatever programs call such files. */
class TextFileNamesTest {

    @TempDir Path inbox;
    private CleanSubmission sent;
    private Path folder = Path.of("");
    private List<List<Object>> rows = List.of();

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        sent = CleanSubmission.ofCommune(inbox);
        folder = inbox.resolve("2025-Q3/00004");
        rows = sent.rows("literacy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"literacy.txt", "literacy.tsv", "literacy.tab", "literacy.TXT"})
    void readsTextWithAnotherExtension(String name) throws IOException {
        Files.move(folder.resolve("literacy.csv"), folder.resolve(name));

        assertThat(sent.found())
                .containsExactly("file-name " + name + " - - " + name + " literacy");
        assertThat(sent.rows("literacy")).isEqualTo(rows).hasSize(4);

        sent.sendZip("");
        assertThat(sent.found())
                .containsExactly("file-name " + name + " - - " + name + " literacy");
    }

    @ParameterizedTest
    @CsvSource({"Biết chữ.txt,UTF-16LE", "literacy.txt,UTF-16BE", "literacy.tab,UTF-8"})
    void readsWhatExcelSavesAsUnicodeText(String name, String encoding) throws IOException {
        String text = Files.readString(folder.resolve("literacy.csv"));
        sent.remove("literacy.csv");
        Files.write(
                folder.resolve(name),
                ("\ufeff" + text.replace(',', '\t').replace("\n", "\r\n"))
                        .getBytes(Charset.forName(encoding)));

        assertThat(sent.found()).anyMatch(found -> found.startsWith("file-name " + name));
        assertThat(sent.check().findings()).allMatch(f -> f.severity() == Severity.INFO);
        assertThat(sent.rows("literacy")).isEqualTo(rows);
    }

    @Test
    void asksWhichCountsOfACsvFileAndAnotherText() throws IOException {
        Files.copy(folder.resolve("literacy.csv"), folder.resolve("literacy.txt"));

        assertThat(sent.found()).contains("repeated-file literacy.txt - - literacy literacy.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"literacy.pdf", "Biết chữ.docx", "titles.jpg", "cover.md", "literacy"})
    void leavesScansAndLettersBesideTheTable(String name) throws IOException {
        Files.writeString(folder.resolve(name), "%PDF-1.4");

        assertThat(sent.found()).containsExactly("ignored-file " + name + " - - " + name + " -");
        sent.sendZip("");
        assertThat(sent.found()).containsExactly("ignored-file " + name + " - - " + name + " -");
    }

    @Test
    void refusesAScanInThePlaceOfTheTable() throws IOException {
        Files.move(folder.resolve("literacy.csv"), folder.resolve("literacy.pdf"));

        assertThat(sent.found()).contains("unsupported-format literacy.pdf - - pdf csv");
    }
}
