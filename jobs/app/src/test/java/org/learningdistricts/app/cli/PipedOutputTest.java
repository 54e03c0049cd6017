package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.Program;

/** What becomes of a run whose results nobody reads to their end, or that cannot be written. */
class PipedOutputTest {

    @TempDir private Path folder;
    private Path file = Path.of("");
    private Path err = Path.of("");

    @BeforeEach
    void makeAFile() throws IOException {
        file = folder.resolve("long.csv");
        err = folder.resolve("err.txt");
        Files.writeString(file, "a,b\n" + "1,2\n".repeat(100_000));
    }

    private ProcessBuilder preview() {
        return new ProcessBuilder(Program.command(folder, "preview", "--csv", file))
                .redirectError(err.toFile());
    }

    @Test
    void isNoFaultIfTheReaderStops() throws Exception {
        Process program = preview().start();
        try (BufferedReader reader = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(reader.readLine()).isEqualTo("a,b");
        }
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(ExitCode.DONE);
        assertThat(err).isEmptyFile();
    }

    @Test
    void isAFaultIfTheDiskIsFull() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "needs a device that is always full");

        Process program = preview().redirectOutput(full).start();

        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(ExitCode.FAULT);
    }
}
