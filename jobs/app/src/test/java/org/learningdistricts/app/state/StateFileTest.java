package org.learningdistricts.app.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningdistricts.lake.LakeSamples.RECEIVED;
import static org.learningdistricts.lake.LakeSamples.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.lake.GroupWriter;
import org.learningdistricts.lake.Lake;

/** The file of the state database. */
class StateFileTest {

    @TempDir private Path folder;
    private Path file;
    private Lake lake;

    @BeforeEach
    void makeFolders() {
        file = folder.resolve("ldw.db");
        lake = new Lake(folder.resolve("lake"));
    }

    @Test
    void openingAgainChangesNothing() throws IOException {
        StateDatabase.open(file).close();
        byte[] before = Files.readAllBytes(file);
        FileTime written = Files.getLastModifiedTime(file);

        try (StateDatabase state = StateDatabase.open(file)) {
            assertThat(state.bringLevel(lake)).isZero();
            assertThat(state.lastRelease()).isEmpty();
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
        assertThat(names()).containsExactly("ldw.db");
    }

    @Test
    void closingLeavesOnlyTheFile() throws IOException {
        try (GroupWriter group = lake.openGroup("g1", "load1")) {
            group.addSubmission(submission("a", 1L, RECEIVED, "accepted"));
            group.commit();
        }

        try (StateDatabase state = StateDatabase.open(file)) {
            state.bringLevel(lake);
        }

        assertThat(names()).containsExactly("lake", "ldw.db");
    }

    @Test
    void fileThatIsNoDatabaseIsNamed() throws IOException {
        Files.writeString(file, "this is no database, but a text that is long enough".repeat(20));

        assertThatThrownBy(() -> StateDatabase.open(file))
                .isInstanceOf(StateException.class)
                .hasMessageStartingWith("không mở được / cannot open state database " + file + ": ")
                .hasMessageContaining("not a database");
    }

    @Test
    void fileInThePlaceOfItsFolderIsNamed() throws IOException {
        Path blocked = Files.writeString(folder.resolve("data"), "a file").resolve("ldw.db");

        assertThatThrownBy(() -> StateDatabase.open(blocked))
                .isInstanceOf(StateException.class)
                .hasMessageStartingWith(
                        "không mở được / cannot open state database " + blocked + ": ");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
