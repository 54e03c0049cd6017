package org.learningdistricts.answers.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of an answer that cannot be written. */
class ReportFileTest {

    @TempDir Path folder;

    @Test
    void isNamedInBothLanguages() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");
        Path file = taken.resolve("findings.csv");

        assertThatThrownBy(() -> ReportFile.write(file, out -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("không ghi được trả lời / cannot write answer " + file);
    }
}
