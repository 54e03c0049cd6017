package org.learningdistricts.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

class RunReaderTest {

    @TempDir Path folder;

    @Test
    void tellsWhatAPersonCanMendAndNoTrace() {
        assertThat(
                        RunReader.cause(
                                """
                                java.lang.IllegalStateException: step failed
                                \tat org.example.Step.run(Step.java:1)
                                Caused by: org.learningdistricts.app.data.LoadFault: the disk is away
                                \tat org.example.Disk.read(Disk.java:1)
                                """))
                .isEqualTo("the disk is away");
        assertThat(RunReader.cause("java.io.IOException: No space left\n\tat a.B.c(B.java:1)"))
                .isEqualTo("No space left");
        assertThat(RunReader.cause("java.lang.NullPointerException\n\tat a.B.c(B.java:1)"))
                .isEqualTo("java.lang.NullPointerException");
        assertThat(RunReader.cause("")).isEmpty();
    }

    @Test
    void saysWhyALoadFailed() throws IOException {
        Path data = folder.resolve("data");
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004");
        Files.createDirectories(data.resolve("warehouse"));
        Files.writeString(data.resolve("warehouse/.building"), "a file in its place");
        Files.createDirectories(data.resolve("warehouse/releases"));
        Files.writeString(data.resolve("archive"), "a file in its place");
        Ldw load = Ldw.run("load", "--data", data, inbox);
        assertThat(load.code()).isEqualTo(ExitCode.FAULT);

        Ldw runs = Ldw.run("runs", "--data", data);

        assertThat(runs.code()).isEqualTo(ExitCode.DONE);
        assertThat(runs.out())
                .contains("không thành / failed", "nguyên nhân / cause: ", "archive")
                .doesNotContain("\tat ");
    }
}
