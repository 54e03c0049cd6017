package org.learningdistricts.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "To add a dataset" in README.md: a step that is left out is named. */
@Tag("slow")
class AddedDatasetTest {

    private static final Path CONTRACT = Path.of("..", "schemas", "contracts", Template.VERSION);

    @TempDir private Path folder;

    /** Makes the samples with a dataset that the contract alone has. */
    private String problem() throws IOException, InterruptedException {
        Path contract =
                Files.createDirectories(
                        folder.resolve("classes/org/learningdistricts/schemas/contracts")
                                .resolve(Template.VERSION));
        Files.writeString(
                contract.resolve("libraries.json"),
                Files.readString(CONTRACT.resolve("workforce.json"))
                        .replace("\"workforce\"", "\"libraries\""));
        Files.writeString(
                contract.resolve("datapackage.json"),
                Files.readString(CONTRACT.resolve("datapackage.json"))
                        .replace("\n  ]\n", ", {\"schema\": \"libraries.json\"}]\n"));
        Path err = folder.resolve("err.txt");
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                folder.resolve("classes")
                                        + File.pathSeparator
                                        + System.getProperty(
                                                "surefire.test.class.path",
                                                System.getProperty("java.class.path")),
                                MakeSamples.class.getName(),
                                folder.resolve("made").toString())
                        .redirectError(err.toFile())
                        .start();
        assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(err);
    }

    @Test
    void namesTheRowsThatAreMissing() throws Exception {
        assertThat(problem()).contains("CommuneTables and Quarters make no row of libraries");
    }

    @Test
    void namesTheControlColumnThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SubmissionWriter.controlColumn("libraries"))
                .withMessage("SubmissionWriter has no control column of libraries");
    }
}
