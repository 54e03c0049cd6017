package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.app.Program;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** Kills the real program as soon as a step has left its first trace, and loads again. */
@Tag("slow")
class KilledLoadTest {

    private static Path inbox;
    private static List<String> undisturbed;

    @TempDir private Path folder;

    @BeforeAll
    static void loadUndisturbed(@TempDir Path shared) throws IOException {
        inbox =
                Sample.inbox(
                        shared.resolve("inbox"), "00004", "00008", "00025", "00070", Sample.UNIT);
        Ldw.run("load", "--data", shared.resolve("data"), inbox);
        undisturbed = Published.views(shared.resolve("data"));
    }

    @ParameterizedTest
    @Timeout(120)
    @ValueSource(
            strings = {
                "ldw.db",
                "lake",
                "lake/_ledger/commit",
                "lake/_ledger/load",
                "warehouse/.building/learning_districts.duckdb",
                "warehouse/releases",
                "warehouse/current"
            })
    void endsLikeAnUndisturbedLoad(String trace) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path temp = Files.createDirectories(folder.resolve("temp"));
        Process killed = Program.start(temp, "load", "--data", data, inbox);
        while (killed.isAlive() && !hasTrace(data.resolve(trace))) {
            Thread.onSpinWait();
        }
        killed.destroyForcibly();
        assertThat(killed.waitFor(60, TimeUnit.SECONDS)).isTrue();

        Ldw again = Ldw.run("load", "--data", data, inbox);
        Ldw third = Ldw.run("load", "--data", data, inbox);

        assertThat(again.err()).isEmpty();
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(Published.views(data)).isEqualTo(undisturbed);
        assertThat(third.out()).contains("nothing new");
    }

    @Test
    @Timeout(120)
    void isListedAsInterrupted() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path temp = Files.createDirectories(folder.resolve("temp"));
        Process killed = Program.start(temp, "load", "--data", data, inbox);
        while (killed.isAlive() && !hasTrace(data.resolve("warehouse/.building"))) {
            Thread.onSpinWait();
        }
        killed.destroyForcibly();
        assertThat(killed.waitFor(60, TimeUnit.SECONDS)).isTrue();

        Ldw before = Ldw.run("runs", "--data", data);
        Ldw again = Ldw.run("load", "--data", data, inbox);
        Ldw after = Ldw.run("runs", "--data", data);

        assertThat(before.out()).contains("–, bị ngắt giữa chừng / interrupted");
        assertThat(again.out()).contains("5 của lượt bị ngắt; 0 chấp nhận", "Quarter 2025-Q3");
        assertThat(after.out())
                .contains("đã công bố / published", "–, bị ngắt giữa chừng / interrupted")
                .doesNotContain("failed", "cause");
    }

    /** Whether a file is there, or a folder with something in it. */
    private static boolean hasTrace(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.exists(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isPresent();
        }
    }
}
