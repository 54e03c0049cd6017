package org.learningdistricts.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.reader.InstalledProgram;

/** Inboxes laid out as nobody should, beside one submission that is as it should be. */
class InboxLayoutTest {

    private static final Path SAMPLE = Path.of("../../sample-input/quarters/2025-Q3/00097");
    private static final String UNIT = "00097";
    private static final int MANY = 5000;
    private static final int DEEP = 400;

    @TempDir Path inbox;
    private Path quarter = Path.of("");

    @BeforeEach
    void send() throws IOException {
        quarter = Files.createDirectories(inbox.resolve("2025-Q3"));
        Path unit = Files.createDirectory(quarter.resolve(UNIT));
        for (String name : List.of("cover.csv", "totals.csv", "workforce.csv")) {
            Files.copy(SAMPLE.resolve(name), unit.resolve(name));
        }
        List<String> totals = Files.readAllLines(unit.resolve("totals.csv"));
        totals.removeIf(line -> !line.startsWith("dataset,") && !line.startsWith("workforce,"));
        Files.write(unit.resolve("totals.csv"), totals);
    }

    @Test
    void saysOfStrangeNamesThatTheyAreLeftOut() throws IOException {
        List<String> expected = new ArrayList<>(List.of("late warning null"));
        for (String name :
                List.of(
                        "a\nb.csv",
                        "\u001b[2J\u202excod.csv",
                        "-rf",
                        "noextension",
                        "=1+1.csv",
                        "<b>.csv",
                        "ư".repeat(125) + ".csv",
                        " ")) {
            for (Path folder : List.of(inbox, quarter, quarter.resolve(UNIT))) {
                Files.writeString(folder.resolve(name), "x");
            }
            String shown = name.replace('\u001b', '␛');
            expected.add("ignored-file info " + shown);
            expected.add("ignored-file info " + shown);
            expected.add("ignored-file info 2025-Q3/" + shown);
        }
        assertThat(told()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void takesNamesThatAreNoText() throws IOException, InterruptedException {
        for (Path folder : List.of(inbox, quarter, quarter.resolve(UNIT))) {
            String make =
                    "printf x > \"$1/$(printf 'b\\314.csv')\"; mkdir \"$1/$(printf '\\377')\"";
            String sh = InstalledProgram.SH.require().toString();
            Process shell = new ProcessBuilder(sh, "-c", make, "sh", folder.toString()).start();
            assertThat(shell.waitFor()).isZero();
        }
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "late warning null",
                        "ignored-file info b\ufffd.csv",
                        "ignored-file info 2025-Q3/b\ufffd.csv",
                        "ignored-file info b\ufffd.csv",
                        "ignored-file info \ufffd",
                        "unknown-quarter error \ufffd",
                        "unknown-unit error 2025-Q3/\ufffd");
    }

    @Test
    void takesAFileWithoutAnExtensionForOneThatSomebodyRenamed() throws IOException {
        Path cover = quarter.resolve(UNIT).resolve("cover.csv");
        Files.move(cover, cover.resolveSibling("cover"));
        assertThat(told())
                .containsExactlyInAnyOrder("late warning null", "unsupported-format error cover");
    }

    @Test
    void looksIntoNoFolderBelowASubmission() throws IOException {
        Path deep = quarter.resolve(UNIT);
        for (int i = 0; i < DEEP; i++) {
            deep = Files.createDirectory(deep.resolve("d"));
        }
        Files.createDirectory(quarter.resolve(UNIT).resolve("literacy.csv"));
        Files.createDirectory(quarter.resolve("00097.csv"));
        Files.createDirectory(quarter.resolve("00004.xlsx"));
        Files.createDirectory(quarter.resolve("00008"));
        Files.createDirectory(quarter.resolve("00025.zip"));
        Files.createDirectory(inbox.resolve("2025-Q4"));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "late warning null",
                        "ignored-file info d",
                        "ignored-file info literacy.csv",
                        "unknown-unit error 2025-Q3/00097.csv",
                        "unknown-unit error 2025-Q3/00004.xlsx",
                        "unknown-unit error 2025-Q3/00025.zip",
                        "late warning null",
                        "missing-cover error cover.csv",
                        "missing-totals error totals.csv");
    }

    @Test
    void countsThousandsOfFiles() throws IOException {
        for (int i = 0; i < MANY; i++) {
            Files.createFile(quarter.resolve(UNIT).resolve("f" + i));
        }
        assertThat(told())
                .hasSize(MANY + 1)
                .filteredOn(line -> !line.startsWith("ignored-file info f"))
                .containsExactly("late warning null");
    }

    private List<String> told() {
        return new Judge()
                .judge(inbox).findings().stream()
                        .filter(finding -> !finding.rule().equals("dataset-missing"))
                        .map(InboxLayoutTest::told)
                        .toList();
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.severity().word() + " " + finding.file();
    }
}
