package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ldw rollback}, and {@code --keep} of {@code ldw load}. */
@Tag("slow")
class RollbackCommandTest {

    private static final String ID = "select release_id from reporting.release";

    @TempDir private Path folder;
    private Path data = Path.of("");
    private String first = "";
    private String second = "";

    @BeforeEach
    void loadTwice() throws IOException {
        data = folder.resolve("data");
        load("00097");
        load("00619");
        List<String> kept = kept();
        first = kept.get(0);
        second = kept.get(1);
    }

    private Ldw load(String unit, Object... options) throws IOException {
        Path inbox = folder.resolve("inbox");
        if (Files.notExists(inbox.resolve("2025-Q3").resolve(unit))) {
            Sample.copy(Path.of("../../sample-input/quarters"), "2025-Q3", unit, inbox);
        }
        Object[] args =
                Stream.concat(Stream.of("load", "--data", data, inbox), Stream.of(options))
                        .toArray();
        Ldw load = Ldw.run(args);
        assertThat(load.code()).as(load.err()).isEqualTo(ExitCode.DONE);
        return load;
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> releases = Files.list(data.resolve("warehouse/releases"))) {
            return releases.map(release -> release.getFileName().toString()).sorted().toList();
        }
    }

    private String seen() {
        return Ldw.run("query", "--csv", "--data", data, ID).out().lines().skip(1).toList().get(0);
    }

    private Ldw rollback(Object... args) {
        return Ldw.run(
                Stream.concat(Stream.of("rollback", "--data", data), Stream.of(args)).toArray());
    }

    @Test
    void holdsClientsAtAReleaseWhileLoadsGoOn() throws IOException {
        Ldw held = rollback(first, "--reason", "Sai số liệu", "--by", "Phòng GDTX");
        assertThat(held.err()).isEmpty();
        assertThat(held.out())
                .contains("held at release " + first + " (Phòng GDTX, 20", "): Sai số liệu");
        assertThat(seen()).isEqualTo(first);

        Ldw load = load("00070");

        String third = kept().get(2);
        assertThat(load.out()).contains("Release " + third, "held at release " + first);
        assertThat(seen()).isEqualTo(first);
        assertThat(load("00070").out()).contains("nothing new", "held at release " + first);
        assertThat(kept()).hasSize(3);
        assertThat(Ldw.run("status", "--data", data).out())
                .contains(third, "held at release " + first);
        assertThat(Ldw.run("releases", "--data", data).out())
                .contains(first + " ◄", "held at release " + first);
        assertThat(Ldw.run("doctor", "--data", data).out()).contains("All is whole");

        assertThat(rollback("--release").out()).contains("newest release again: " + third);

        assertThat(seen()).isEqualTo(third);
        assertThat(Ldw.run("status", "--data", data).out()).doesNotContain("held at");
        assertThat(
                        RewrittenLedger.column(
                                data, "rollback", "concat_ws(',', release_id, reason, done_by)"))
                .containsExactly(first + ",Sai số liệu,Phòng GDTX", "");
    }

    @Test
    void refusesWhatCannotBeHeld() {
        assertThat(rollback(first).code()).isEqualTo(ExitCode.USAGE);
        assertThat(rollback(first).err()).contains("a reason must be given");
        assertThat(rollback("20200101", "--reason", "x").err()).contains("20200101 is not kept");
        assertThat(rollback(first, "--reason", "001099012345").err()).contains("identity number");
        assertThat(rollback("--release").code()).isEqualTo(ExitCode.FAULT);
        assertThat(rollback().code()).isEqualTo(ExitCode.USAGE);
        assertThat(seen()).isEqualTo(second);
    }

    @Test
    void neverLeadsToADamagedRelease() throws IOException {
        Path file =
                data.resolve("warehouse/releases").resolve(first + "/learning_districts.duckdb");
        assertThat(file.toFile().setWritable(true)).isTrue();
        rollback(first, "--reason", "x");
        Files.writeString(file, "damaged");
        Ldw doctor = Ldw.run("doctor", "--data", data);
        assertThat(doctor.code()).isEqualTo(ExitCode.FAULT);
        assertThat(doctor.out()).contains("damaged or missing: ldw rollback --release");
        rollback("--release");
        assertThat(rollback(first, "--reason", "x").err()).contains("damaged or not kept");
        assertThat(seen()).isEqualTo(second);
    }

    @Test
    void keepsAsManyReleasesAsAskedForAndThoseInUse() throws IOException {
        assertThat(load("00619", "--keep", "1").out()).doesNotContain("removed");
        assertThat(kept()).containsExactly(first, second);
        age(first, second);
        load("00070");
        String third = kept().get(2);
        rollback(first, "--reason", "x");
        age(first, second);

        assertThat(load("00070", "--keep", "1").out())
                .contains("releases removed (--keep): " + second);
        assertThat(kept()).containsExactly(first, third);
        assertThat(seen()).isEqualTo(first);

        rollback("--release");
        load("00070", "--keep", "1");
        assertThat(kept()).containsExactly(first, third);
        age(first);
        load("00070", "--keep", "1");
        assertThat(kept()).containsExactly(third);
        assertThat(Ldw.run("doctor", "--data", data).out()).contains("All is whole");
    }

    /** As if clients had left them two days ago. */
    private void age(String... releases) throws IOException {
        Instant then = Instant.now().minus(Duration.ofDays(2));
        for (String release : releases) {
            Files.setLastModifiedTime(
                    data.resolve("warehouse/releases").resolve(release), FileTime.from(then));
        }
    }
}
