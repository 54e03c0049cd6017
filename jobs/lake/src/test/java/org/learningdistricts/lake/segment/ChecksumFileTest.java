package org.learningdistricts.lake.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the note beside a file says of it. */
class ChecksumFileTest {

    /** SHA-256 of the letters abc. */
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("g1.parquet"), "abc");
    }

    @Test
    void noteIsWrittenInTheFormOfSha256sum() throws IOException {
        ChecksumFile.write(file, ABC);

        assertThat(folder.resolve("g1.parquet.sha256")).hasContent(ABC + "  g1.parquet\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(ChecksumFile.noted(file)).contains(ABC);
        assertThat(ChecksumFile.holds(file)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\0\0\0", " \0 "})
    void blankNoteSaysNothing(String text) throws IOException {
        Files.writeString(ChecksumFile.of(file), text);

        assertThat(ChecksumFile.noted(file)).isEmpty();
        assertThat(ChecksumFile.holds(file)).isFalse();
    }

    @Test
    void fileWithoutANoteIsNotHeld() throws IOException {
        assertThat(ChecksumFile.noted(file)).isEmpty();
        assertThat(ChecksumFile.holds(file)).isFalse();

        Files.createDirectory(ChecksumFile.of(file));
        assertThat(ChecksumFile.noted(file)).isEmpty();
    }

    @Test
    void damagedNoteNeedNotBeText() throws IOException {
        Files.write(ChecksumFile.of(file), new byte[] {(byte) 0xff, 'a', ' ', 'b'});

        assertThat(ChecksumFile.noted(file)).contains("ÿa");
    }

    @Test
    void changedOrMissingFileIsNotHeld() throws IOException {
        ChecksumFile.write(file, ABC);
        Files.writeString(file, "abd");
        assertThat(ChecksumFile.holds(file)).isFalse();

        Files.delete(file);
        assertThat(ChecksumFile.holds(file)).isFalse();
    }
}
