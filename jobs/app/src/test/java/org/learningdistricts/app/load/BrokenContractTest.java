package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.app.Program;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;

/** A file of a contract that cannot be so is named before anything is loaded. */
@Tag("slow")
class BrokenContractTest {

    private static final Path CONTRACT = Path.of("..", "..", "schemas", "contracts", "2025.1");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "cover.json, \"x-title-vi\": \"Bìa\", \"x-title\": \"Bìa\"",
        "cover.json, {, [{",
        "totals.json, \"x-role\": \"totals\", \"x-role\": \"cover\"",
        "received.json, \"type\": \"datetime\", \"type\": \"moment\"",
        "datapackage.json, \"resources\", \"tables\"",
        "datapackage.json, cover.json, covers.json",
        "literacy.json, \"type\": \"integer\", \"kind\": \"integer\"",
    })
    void isNamedBeforeALoad(String file, String text, String by)
            throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        Path broken =
                classes.resolve("org/learningdistricts/schemas/contracts/2025.1").resolve(file);
        Files.createDirectories(broken.getParent());
        String right = Files.readString(CONTRACT.resolve(file));
        assertThat(right).contains(text);
        Files.writeString(broken, right.replace(text, by));
        Path data = folder.resolve("data");
        Path inbox = Files.createDirectory(folder.resolve("inbox"));

        Ldw load = Program.run(folder, List.of(), List.of(classes), "load", "--data", data, inbox);

        assertThat(load.code()).as(load.err()).isEqualTo(ExitCode.USAGE);
        assertThat(load.err())
                .contains("contracts/2025.1/" + (by.startsWith("covers") ? by : shown(file)))
                .doesNotContain("\tat ");
        assertThat(data.resolve("lake")).doesNotExist();
    }

    /** Two covers and no totals are told of the template. */
    private static String shown(String file) {
        return file.equals("totals.json") ? "datapackage.json" : file;
    }
}
