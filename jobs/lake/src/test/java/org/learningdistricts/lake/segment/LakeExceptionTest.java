package org.learningdistricts.lake.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reasons that a fault of the lake gives. */
class LakeExceptionTest {

    private static final Path FILE = Path.of("lake", "g1.parquet");

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new FileAlreadyExistsException("lake"), "lake is in its place"),
                Arguments.of(
                        new AccessDeniedException("lake", null, "EACCES"),
                        "no permission; allow it to the account that runs ldw"),
                Arguments.of(
                        new FileSystemException("lake", null, "No space left on device"),
                        "No space left on device"),
                Arguments.of(new NoSuchFileException("lake"), "NoSuchFileException, lake"),
                Arguments.of(new IOException("broken pipe"), "IOException, broken pipe"),
                Arguments.of(new IOException((String) null), "IOException"),
                Arguments.of(new IllegalStateException("odd"), "IllegalStateException, odd"),
                Arguments.of(
                        new IllegalStateException(
                                "outer",
                                new IOException(
                                        "middle",
                                        new IOException("inner", new RuntimeException("core")))),
                        "IOException, inner"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void reasonIsWhatTheOperatingSystemSaid(Exception failure, String reason) {
        assertThat(LakeException.reading(FILE, failure))
                .hasMessage("cannot read " + FILE + ": " + reason)
                .hasCause(failure);
        assertThat(LakeException.writing(FILE, failure))
                .hasMessage("cannot write " + FILE + ": " + reason)
                .hasCause(failure);
    }
}
