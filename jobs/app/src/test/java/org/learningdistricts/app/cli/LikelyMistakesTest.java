package org.learningdistricts.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.answers.OfficeClerk;
import org.learningdistricts.answers.template.FilledTemplate;
import org.learningdistricts.reader.InstalledProgram;

/**
 * A clerk's likeliest mistakes in the template, made and put right in LibreOffice: who follows the
 * page word for word, in the marked workbook, is accepted without a warning at the second sending.
 */
@Tag("slow")
class LikelyMistakesTest {

    private static final String QUARTER = "2025-Q2";
    private static final String FILE = "001.xlsx";
    private static final Path SENT =
            Path.of("../../sample-input/quarters").resolve(QUARTER).resolve("001");
    private static final String ACCEPTED = "HỢP LỆ – ĐÃ CHẤP NHẬN.\n";

    /** A refused submission is told the number, an accepted one to add 1. */
    private static final String SEQUENCE = "«Lần gửi» ở bìa (?:là 2|thêm 1)";

    @TempDir private static Path folder;
    private static final Map<LikelyMistake, Path> FIRST = new LinkedHashMap<>();
    private static final Map<LikelyMistake, Path> SECOND = new LinkedHashMap<>();

    /** All in two sittings, since LibreOffice takes seconds to start. */
    @BeforeEach
    void sendTwice() throws IOException {
        InstalledProgram.SOFFICE.require();
        if (FIRST.isEmpty()) {
            Path filled = filledTemplate();
            OfficeClerk first = new OfficeClerk();
            for (LikelyMistake mistake : LikelyMistake.ALL) {
                mistake.made().accept(first.open(filled));
                first.save(book("first", mistake));
            }
            first.work(folder.resolve("first-office"));
            OfficeClerk second = new OfficeClerk().lookUp(filled);
            for (LikelyMistake mistake : LikelyMistake.ALL) {
                Path answer = answer("first", mistake);
                PageWords page = PageWords.of(answer.resolve("report.html"));
                assertThat(page.text()).containsPattern(SEQUENCE);
                mistake.mended().accept(second.open(answer.resolve("annotated.xlsx")), page);
                second.type("Bìa", "B8", "2").save(book("second", mistake));
                FIRST.put(mistake, answer);
            }
            second.work(folder.resolve("second-office"));
            for (LikelyMistake mistake : LikelyMistake.ALL) {
                SECOND.put(mistake, answer("second", mistake));
            }
        }
    }

    private static Path filledTemplate() throws IOException {
        Path template = folder.resolve("template.xlsx");
        Path filled = folder.resolve(FILE);
        Ldw made =
                Ldw.run(
                        "template",
                        "--unit",
                        "001",
                        "--quarter",
                        QUARTER,
                        "--data",
                        folder.resolve("data"),
                        "--out",
                        template);
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        FilledTemplate.write(template, SENT, filled);
        return filled;
    }

    private static Path book(String sending, LikelyMistake mistake) throws IOException {
        Path quarter = folder.resolve(sending).resolve(mistake.name()).resolve(QUARTER);
        return Files.createDirectories(quarter).resolve(FILE);
    }

    private static Path answer(String sending, LikelyMistake mistake) throws IOException {
        Path sent = folder.resolve(sending).resolve(mistake.name());
        Path out = folder.resolve(sending + "-answers").resolve(mistake.name());
        Ldw.run("check", "--received-at", "2025-06-10T09:00", "--out", out, sent);
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.endsWith("report.html"))
                    .map(Path::getParent)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void areToldWordForWord() throws IOException {
        for (LikelyMistake mistake : LikelyMistake.ALL) {
            PageWords page = PageWords.of(FIRST.get(mistake).resolve("report.html"));
            assertThat(page.text()).as(mistake.name()).contains(String.join("\n", mistake.said()));
        }
    }

    @Test
    void areAcceptedOnceThePageWasFollowed() throws IOException {
        for (LikelyMistake mistake : LikelyMistake.ALL) {
            PageWords before = PageWords.of(FIRST.get(mistake).resolve("report.html"));
            PageWords after = PageWords.of(SECOND.get(mistake).resolve("report.html"));
            assertThat(before.text()).as(mistake.name()).doesNotStartWith(ACCEPTED);
            assertThat(after.text()).as(mistake.name()).startsWith(ACCEPTED);
        }
    }

    @Test
    void areMarkedWithoutTheTemplatesOwnRed() throws IOException {
        for (Path answer : FIRST.values()) {
            try (ZipFile book = new ZipFile(answer.resolve("annotated.xlsx").toFile())) {
                for (ZipEntry part : book.stream().toList()) {
                    assertThat(new String(book.getInputStream(part).readAllBytes(), UTF_8))
                            .doesNotContain("conditionalFormatting");
                }
            }
        }
    }
}
