package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.answers.LibreOffice;
import org.learningdistricts.answers.template.FilledTemplate;
import org.learningdistricts.app.Published;
import org.learningdistricts.reader.InstalledProgram;

/**
 * A template filled in, saved by LibreOffice and sent is accepted without a word, and its figures
 * are those that were filled in.
 */
@Tag("slow")
class FilledTemplateTest {

    private static final Path QUARTERS = Path.of("../../sample-input/quarters");
    private static final List<String> FACTS =
            List.of(
                    "literacy",
                    "schooling",
                    "workforce",
                    "title",
                    "learning_centre",
                    "staff_training",
                    "evidence",
                    "recognition",
                    "economy");

    @TempDir private static Path folder;
    private static Path data = Path.of("");
    private static Path inbox = Path.of("none");

    /**
     * A class that is left out as a whole would be counted nowhere: each test says what it lacks.
     */
    @BeforeEach
    void needsLibreOffice() throws IOException {
        InstalledProgram.SOFFICE.require();
        if (!Files.exists(inbox)) {
            fillInTemplates();
        }
    }

    /** Both levels at once, since LibreOffice takes seconds to start. */
    private static void fillInTemplates() throws IOException {
        data = folder.resolve("data");
        inbox = folder.resolve("inbox");
        Path earlier = folder.resolve("earlier");
        Sample.copy(QUARTERS, "2025-Q1", "001", earlier);
        Ldw.run("load", "--data", data, "--reports", "json", earlier);
        Path filled = Files.createDirectories(folder.resolve("filled"));
        Path saved = Files.createDirectories(folder.resolve("saved"));
        fillIn("2025-Q2", "001", filled);
        fillIn("2025-Q3", "00004", filled);
        Path template = folder.resolve("00004-template.xlsx");
        Path once = filled.resolve("once.xlsx");
        Path twice = filled.resolve("twice.xlsx");
        FilledTemplate.writeCondition(template, List.of("HT-1", "HT-2", "HT-3"), once);
        FilledTemplate.writeCondition(template, List.of("HT-1", "HT-2", "HT-1"), twice);
        LibreOffice.save(
                List.of(filled.resolve("001.xlsx"), filled.resolve("00004.xlsx"), once, twice),
                saved);
        put(saved, "2025-Q2", "001.xlsx");
        put(saved, "2025-Q3", "00004.xlsx");
    }

    private static void fillIn(String quarter, String unit, Path filled) throws IOException {
        Path template = folder.resolve(unit + "-template.xlsx");
        Ldw made =
                Ldw.run(
                        "template",
                        "--data",
                        data,
                        "--unit",
                        unit,
                        "--quarter",
                        quarter,
                        "--out",
                        template);
        assertThat(made.err()).isEmpty();
        Path submission = QUARTERS.resolve(quarter).resolve(unit);
        FilledTemplate.write(template, submission, filled.resolve(unit + ".xlsx"));
    }

    private static void put(Path saved, String quarter, String file) throws IOException {
        Path place = Files.createDirectories(inbox.resolve(quarter));
        Files.copy(saved.resolve(file), place.resolve(file));
    }

    @Test
    void isAcceptedWithoutAWord() throws IOException {
        Path out = folder.resolve("checked");
        Ldw checked = Ldw.run("check", "--received-at", "2025-09-10T09:00", "--out", out, inbox);
        assertThat(checked.err()).isEmpty();
        assertThat(findings(out)).isEmpty();
        assertThat(checked.code()).isEqualTo(ExitCode.DONE);
    }

    /** All findings but that the older quarter is late. */
    private static List<String> findings(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            List<String> findings = new ArrayList<>();
            for (Path file : files.filter(f -> f.endsWith("findings.csv")).toList()) {
                Files.readAllLines(file).stream()
                        .skip(1)
                        .filter(line -> !line.contains(",late,"))
                        .forEach(findings::add);
            }
            return findings;
        }
    }

    @Test
    void refusesAKeyThatStandsInAnotherRow() throws IOException {
        assertThat(FilledTemplate.condition(folder.resolve("saved/once.xlsx"))).isTrue();
        assertThat(FilledTemplate.condition(folder.resolve("saved/twice.xlsx"))).isFalse();
    }

    @Test
    void bringsTheFiguresThatWereFilledIn() throws IOException {
        Path expected = folder.resolve("expected");
        Path actual = folder.resolve("actual");
        Path csv = folder.resolve("csv");
        Sample.copy(QUARTERS, "2025-Q2", "001", csv);
        Sample.copy(QUARTERS, "2025-Q3", "00004", csv);
        Ldw.run("load", "--data", expected, "--reports", "json", csv);
        Ldw.run("load", "--data", actual, "--reports", "json", inbox);
        for (String fact : FACTS) {
            assertThat(figures(actual, fact)).as(fact).isEqualTo(figures(expected, fact));
        }
    }

    private static String figures(Path data, String fact) {
        return Published.query(
                data,
                "select * exclude (source_file, source_sheet, source_row, known_from, known_to)"
                        + " from core.fact_"
                        + fact
                        + " order by all");
    }
}
