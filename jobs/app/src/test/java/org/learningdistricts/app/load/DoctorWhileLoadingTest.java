package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.LoadedFolder;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** The doctor looks while a load writes: it finds no damage where there is none. */
@Tag("slow")
class DoctorWhileLoadingTest {

    @TempDir private Path folder;

    @Test
    void findsNothingWrong() throws IOException {
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004", "00008", Sample.UNIT);
        Path data = folder.resolve("data");
        Ldw.run("load", "--data", data, inbox);
        List<Ldw> seen = new ArrayList<>();
        for (int sequence = 2; sequence < 4; sequence++) {
            for (String unit : List.of("00004", "00008", Sample.UNIT)) {
                Sample.correct(inbox, unit, sequence);
            }
            CompletableFuture<Ldw> load =
                    CompletableFuture.supplyAsync(() -> Ldw.run("load", "--data", data, inbox));
            while (!load.isDone()) {
                seen.add(Ldw.run("doctor", "--data", data));
            }
            assertThat(load.join().code()).as(load.join().err()).isEqualTo(ExitCode.DONE);
        }

        assertThat(seen)
                .allSatisfy(
                        doctor -> {
                            assertThat(doctor.err()).isEmpty();
                            assertThat(doctor.out())
                                    .contains("All is whole")
                                    .doesNotContain("DAMAGE", "of no group");
                            assertThat(doctor.code()).isEqualTo(ExitCode.DONE);
                        });
        assertThat(seen).anyMatch(doctor -> doctor.out().contains("a load is running"));
        assertThat(Ldw.run("doctor", "--data", data).out()).doesNotContain("running");
    }

    @Test
    void saysNothingOfWhatTheLoadIsWriting() throws IOException {
        LoadedFolder loaded = LoadedFolder.make(folder);
        Path segment = loaded.file("lake/literacy");
        Files.copy(segment, segment.resolveSibling("new.parquet"));
        assertThat(loaded.doctor().out()).contains("files of no group");

        try (FileChannel lock =
                FileChannel.open(loaded.data().resolve("ldw.lock"), StandardOpenOption.WRITE)) {
            assertThat(lock.lock().isValid()).isTrue();
            assertThat(loaded.doctor().out())
                    .contains("a load is running")
                    .doesNotContain("files of no group");
        }
    }
}
