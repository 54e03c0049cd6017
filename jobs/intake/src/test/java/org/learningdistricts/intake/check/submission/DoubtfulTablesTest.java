package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table says that a person would ask about, although it can be read. */
class DoubtfulTablesTest {

    private static final String CENTRES = "learning_centres.csv";

    @TempDir Path inbox;
    private CleanSubmission submission;

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
    }

    private void putAbove(String file, String line) throws IOException {
        List<String> lines = new ArrayList<>(submission.lines(file));
        lines.add(0, line);
        submission.write(file, lines);
    }

    @Test
    void notesTheTitleOfAnotherQuarter() throws IOException {
        putAbove("workforce.csv", "BIỂU 3 QUÝ II NĂM 2024");
        assertThat(submission.found())
                .contains(
                        "title-quarter-disagrees workforce.csv 1 - BIỂU 3 QUÝ II NĂM 2024 2025-Q3");
    }

    @Test
    void takesATitleThatComparesWithAnotherQuarter() throws IOException {
        putAbove("workforce.csv", "QUÝ III/2025 SO VỚI QUÝ II/2025");
        assertThat(submission.found())
                .containsExactly("title-lines workforce.csv 1 - QUÝ III/2025 SO VỚI QUÝ II/2025 ");
    }

    @Test
    void saysThatTicksAreNotTakenForYes() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : submission.lines(CENTRES)) {
            lines.add(line.replaceAll(",(yes|no),(yes|no),(yes|no),", ",x,,$3,"));
        }
        submission.write(CENTRES, lines);
        assertThat(submission.found()).containsExactly("ticks " + CENTRES + " 2 has_office x -");
    }

    @Test
    void saysThatFiguresAreNotComparedWithoutATotal() throws IOException {
        submission.replace("totals.csv", "population,47065", "population,");
        assertThat(submission.found())
                .containsExactly("no-control-total totals.csv 2 control_total - literacy");
        submission.replace("totals.csv", "population,", ",");
        assertThat(submission.found())
                .containsExactly("no-control-total totals.csv 2 control_column - literacy");
        submission.replace("totals.csv", "literacy,4,", "literacy,4,foo");
        assertThat(submission.found())
                .singleElement()
                .asString()
                .startsWith("value-outside-list totals.csv 2 control_column foo");
    }

    @Test
    void asksWhatACountIsIfAnotherColumnHasFractions() throws IOException {
        submission.replace("literacy.csv", "9177,9172,", "9.000,9172.000,");
        assertThat(submission.found())
                .contains("ambiguous-number literacy.csv 2 population 9.000 9 / 9000");
    }

    @ParameterizedTest
    @CsvSource({
        "Trung taâm Xaõ Trung Giaõ, true",
        "12/QÑ-UBND, true",
        "12/Q§-UBND, true",
        "Ph?ờng 1, true",
        "173/Q\ufffd-UBND, true",
        "Trung tâm HTCĐ Phường Ba Đình, false",
        "Hỏi: ở đâu? Ở đây, false",
        "Khoảng 12 người/QĐ-UBND, false"
    })
    void warnsAboutLettersThatWereLost(String text, boolean isLost) throws IOException {
        submission.replace(CENTRES, submission.lines(CENTRES).get(1).split(",", -1)[3], text);
        List<String> found = submission.found();
        if (isLost) {
            assertThat(found).anyMatch(f -> f.startsWith("lost-characters " + CENTRES + " 2 "));
        } else {
            assertThat(found).isEmpty();
        }
    }

    @Test
    void asksAboutAFileThatIsInNoVietnameseEncoding() throws IOException {
        Path file = inbox.resolve("2025-Q3/00004").resolve(CENTRES);
        String text =
                String.join("\n", submission.lines(CENTRES))
                        .replaceAll(
                                "(?m)^(.*?),(.*?),.*?,.*?,",
                                "$1,$2,,Ðng Trung taâm Phöôøng Ba Ñình,");
        String header = submission.lines(CENTRES).get(0);
        Files.write(
                file,
                (header + text.substring(text.indexOf('\n')) + "\n")
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(submission.found()).anyMatch(f -> f.startsWith("ambiguous-encoding " + CENTRES));
    }
}
