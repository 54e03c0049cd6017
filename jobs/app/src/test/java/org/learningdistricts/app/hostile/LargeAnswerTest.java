package org.learningdistricts.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.reader.hostile.SmallJvm;

/** The memory that an answer takes does not grow with the faults. */
@Tag("slow")
class LargeAnswerTest {

    /** The texts of the rows alone would take more. */
    private static final int MEGABYTES = 128;

    private static final int ROWS = 250_000;
    private static final int MINUTES = 10;
    private static final int DONE_WITH_REJECTIONS = 3;
    private static final String UNIT = "2025-Q3/00097";

    @TempDir private Path folder;

    @Test
    void isWrittenInLittleMemory() throws IOException, InterruptedException {
        Path unit = Files.createDirectories(folder.resolve("inbox").resolve(UNIT));
        Path sample = Path.of("../../sample-input/quarters").resolve(UNIT);
        Files.copy(sample.resolve("cover.csv"), unit.resolve("cover.csv"));
        writeFaults(sample, unit);

        SmallJvm.Ended check =
                SmallJvm.run(
                        MEGABYTES,
                        MINUTES,
                        folder,
                        "org.learningdistricts.app.cli.Main",
                        "check",
                        "--out",
                        folder.resolve("out"),
                        folder.resolve("inbox"));

        assertThat(check.code()).as(check.printed()).isEqualTo(DONE_WITH_REJECTIONS);
        try (Stream<Path> files = Files.walk(folder.resolve("out").resolve(UNIT))) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "annotated.xlsx", "findings.csv", "report.html", "report.json");
        }
    }

    private static void writeFaults(Path sample, Path unit) throws IOException {
        String name = "learning_centres.csv";
        try (BufferedWriter out = Files.newBufferedWriter(unit.resolve(name))) {
            out.write(Files.readAllLines(sample.resolve(name)).get(0) + "\n");
            for (int i = 0; i < ROWS; i++) {
                out.write(
                        "HT-%d,00097,Phường Hồng Hà,Trung tâm %d,yes,no,,yes,maybe,x1,9\n"
                                .formatted(i, i));
            }
        }
    }
}
