package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.app.LoadedFolder;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** What the ledger, the state database or the release names and the lake lacks is damage. */
@Tag("slow")
class LostFilesTest {

    private static LoadedFolder whole = new LoadedFolder(Path.of(""), Path.of(""), List.of());

    @TempDir private Path folder;
    private LoadedFolder lost = whole;

    @BeforeAll
    static void load(@TempDir Path shared) throws IOException {
        whole = LoadedFolder.make(shared);
    }

    @BeforeEach
    void copy() throws IOException {
        lost = whole.copy(folder.resolve("data"));
    }

    private void assertRefused(String... named) throws IOException {
        Map<String, String> before = Sample.contents(lost.data());

        Ldw load = lost.load();

        assertThat(load.code()).isEqualTo(ExitCode.FAULT);
        assertThat(load.err().lines().toList())
                .singleElement()
                .asString()
                .contains(named)
                .contains("ldw doctor", "--accept-loss");
        assertThat(Sample.contents(lost.data())).isEqualTo(before);
        assertThat(Published.views(lost.data())).isEqualTo(whole.figures());
        Ldw doctor = lost.doctor();
        assertThat(doctor.code()).isEqualTo(ExitCode.FAULT);
        assertThat(doctor.out()).contains(named);
        assertThat(Sample.contents(lost.data())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"units.csv", "plausibility.csv", "all"})
    void bundledReferenceDataComeBackByALoad(String name) throws IOException {
        Path file = lost.file("lake/_rules");
        Path set = file.getParent();
        if (name.equals("all")) {
            Files.move(set, folder.resolve("set"));
        } else {
            Files.delete(set.resolve(name));
        }

        Ldw doctor = lost.doctor();

        assertThat(doctor.code()).isEqualTo(ExitCode.FAULT);
        assertThat(doctor.out())
                .contains("_rules/" + set.getFileName(), "missing", "run ldw load")
                .doesNotContain("accept-loss");
        assertThat(lost.load().code()).isEqualTo(ExitCode.DONE);
        assertThat(lost.doctor().out()).contains("All is whole");
    }

    private static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(parquet|zip).*", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state and release", "state", "release"})
    void lakeOfAnUnmountedDiskIsNoEmptyLake(String witnesses) throws IOException {
        Files.move(lost.data().resolve("lake"), folder.resolve("elsewhere"));
        if (!witnesses.contains("state")) {
            Files.delete(lost.data().resolve("ldw.db"));
            Files.delete(lost.data().resolve("ldw.db.sha256"));
        }
        if (!witnesses.contains("release")) {
            Files.move(lost.data().resolve("warehouse"), folder.resolve("old"));
            assertThat(lost.load().code()).isEqualTo(ExitCode.FAULT);
            assertThat(lost.files("archive")).hasSize(whole.files("archive").size());
            return;
        }
        String group = id(whole.file("archive"));
        Ldw load = lost.load();
        assertThat(load.code()).isEqualTo(ExitCode.FAULT);
        assertThat(load.err().lines().toList()).singleElement().asString().contains(group);
        assertThat(lost.files("archive")).hasSize(whole.files("archive").size());
        assertThat(Published.views(lost.data())).isEqualTo(whole.figures());

        Files.move(folder.resolve("elsewhere"), lost.data().resolve("lake"));
        assertThat(lost.load().code()).isEqualTo(ExitCode.DONE);
        assertThat(Published.views(lost.data())).isEqualTo(whole.figures());
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "load", "file_sum", "explanation"})
    void segmentOfTheLedgerThatNoCommitNames(String table) throws IOException {
        Path segment = lost.file("lake/_ledger/" + table);
        Files.delete(segment);
        assertRefused("_ledger/" + table + "/" + segment.getFileName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "load"})
    void segmentAndItsNote(String table) throws IOException {
        Path segment = lost.file("lake/_ledger/" + table);
        Files.delete(segment);
        Files.delete(segment.resolveSibling(segment.getFileName() + ".sha256"));
        assertRefused("_ledger/" + table + "/" + segment.getFileName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ledger/submission", "_ledger/finding", "literacy", "titles"})
    void segmentThatACommitNames(String table) throws IOException {
        Path segment = lost.file("lake/" + table);
        Files.delete(segment);
        assertRefused(table, id(segment));
    }

    @Test
    void packIsFoundByTheDoctorAndStopsNoLoad() throws IOException {
        Path pack = lost.file("archive");
        Files.delete(pack);

        assertThat(lost.load().code()).isEqualTo(ExitCode.DONE);
        assertThat(lost.doctor().code()).isEqualTo(ExitCode.FAULT);
        assertThat(lost.doctor().out()).containsPattern("(?<!\\w)archive/" + pack.getFileName());
        lost.doctor("--accept-loss", pack.getFileName(), "--reason", "Hỏng đĩa");
        assertThat(lost.load().code()).isEqualTo(ExitCode.DONE);
        assertThat(lost.doctor().out()).contains("All is whole");
        assertThat(Published.views(lost.data())).hasSize(whole.figures().size());
    }

    @Test
    void stateComesBackFromTheLedger() throws IOException {
        Files.delete(lost.data().resolve("ldw.db"));
        assertThat(lost.doctor().code()).isEqualTo(ExitCode.FAULT);

        assertThat(lost.load().code()).isEqualTo(ExitCode.DONE);
        assertThat(Published.views(lost.data())).isEqualTo(whole.figures());
        assertThat(lost.doctor().code()).isEqualTo(ExitCode.DONE);
    }

    /** A load that was killed left the state without a note. */
    @Test
    void stateOfAKilledLoadThatIsDamagedComesBackToo() throws IOException {
        Path state = lost.data().resolve("ldw.db");
        Files.delete(state.resolveSibling("ldw.db.sha256"));
        byte[] bytes = Files.readAllBytes(state);
        int page = 4096;
        Arrays.fill(bytes, bytes.length - page, bytes.length, (byte) 0);
        Files.write(state, bytes);
        assertThat(lost.doctor().code()).isEqualTo(ExitCode.FAULT);

        assertThat(lost.load().code()).isEqualTo(ExitCode.DONE);

        assertThat(Published.views(lost.data())).isEqualTo(whole.figures());
        assertThat(lost.doctor().code()).isEqualTo(ExitCode.DONE);
    }

    /** Without the state the ledger is read, and only what it says itself. */
    @Test
    void statusNamesADamagedSegmentOfTheLedger() throws IOException {
        Files.delete(lost.data().resolve("ldw.db"));
        Path segment = lost.file("lake/_ledger/submission");
        long bits = Files.size(segment) * 8;
        for (long bit = 100; bit < bits; bit += bits / 25) {
            LoadedFolder.flip(segment, bit);

            Ldw status = Ldw.run("status", "--data", lost.data());

            assertThat(status.code()).as(status.out()).isEqualTo(ExitCode.FAULT);
            assertThat(status.err().lines())
                    .singleElement()
                    .asString()
                    .contains(segment.getFileName().toString());
            LoadedFolder.flip(segment, bit);
        }
    }

    @Test
    void releaseIsBuiltAgain() throws IOException {
        Files.delete(
                lost.data()
                        .resolve("warehouse/current")
                        .toRealPath()
                        .resolve("learning_districts.duckdb"));
        assertThat(lost.doctor().code()).isEqualTo(ExitCode.FAULT);
        Ldw status = Ldw.run("status", "--data", lost.data());
        assertThat(status.code()).isEqualTo(ExitCode.FAULT);
        assertThat(status.err()).contains("no release", "run ldw load");

        assertThat(lost.load().code()).isEqualTo(ExitCode.DONE);
        assertThat(Published.views(lost.data())).isEqualTo(whole.figures());
    }
}
