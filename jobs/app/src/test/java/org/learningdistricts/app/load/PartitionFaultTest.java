package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** What goes wrong while a group is judged and written is told as what it is. */
@Tag("slow")
class PartitionFaultTest {

    @TempDir Path folder;
    private Path data;
    private Path inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004", "00008", Sample.UNIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lake/workforce",
                "lake/literacy/quarter=2025-Q3",
                "lake/_ledger/submission",
                "archive",
                "reports/2025-Q3/00097"
            })
    void namesTheFileInPlaceOfAFolder(String place) throws IOException {
        Path file = data.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a file");

        Ldw load = Ldw.run("load", "--data", data, inbox);
        Files.delete(file);
        Ldw again = Ldw.run("load", "--data", data, inbox);

        assertThat(load.code()).isEqualTo(ExitCode.FAULT);
        assertThat(load.err().lines())
                .singleElement()
                .asString()
                .contains(file.toString())
                .doesNotContain("Partition");
        assertThat(again.err()).isEmpty();
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void countsNoFailureOfReadingAgainstASubmission() throws IOException {
        Path file = data.resolve("lake/workforce");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a file");
        for (int i = 0; i < 3; i++) {
            Ldw.run("load", "--data", data, inbox);
        }
        Files.delete(file);

        Ldw load = Ldw.run("load", "--data", data, inbox);

        assertThat(load.out()).doesNotContain("set aside");
        assertThat(load.code()).isEqualTo(ExitCode.DONE);
    }
}
