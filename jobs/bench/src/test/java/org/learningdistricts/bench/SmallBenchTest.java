package org.learningdistricts.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.cli.Main;
import picocli.CommandLine;

/** The bench with small sizes: the results must agree; no time matters. */
@Tag("slow")
class SmallBenchTest {

    @TempDir private Path folder;

    @Test
    void resultsAreThoseOfDuckDbAlone() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String ldw =
                String.join(
                        " ",
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName());

        int code =
                new CommandLine(new Bench())
                        .execute(
                                "--small",
                                "--root",
                                "../..",
                                "--work",
                                folder.toString(),
                                "--ldw",
                                ldw);

        assertThat(code).isZero();
        assertThat(Files.readString(folder.resolve("bench.json")))
                .contains(
                        "one quarter, 3 districts",
                        "200,000 rows in 8 files",
                        "200,000 rows in 1 files, files to release",
                        "220 new files");
    }
}
