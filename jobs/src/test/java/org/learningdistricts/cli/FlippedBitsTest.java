package org.learningdistricts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Turns single bits of files, as many of each kind as {@code -Dbits.count} says: what comes of it
 * is a refusal in one line that names the file, or the figures that there would be without.
 */
class FlippedBitsTest {

    private static final int COUNT = Integer.getInteger("bits.count", 20);
    private static final long SEED = Long.getLong("bits.seed", 1);
    private static LoadedFolder whole = new LoadedFolder(Path.of(""), Path.of(""), List.of());

    @TempDir private Path folder;

    @BeforeAll
    static void load(@TempDir Path shared) throws IOException {
        whole = LoadedFolder.make(shared);
    }

    /** A bit of a file, which says itself which it is. */
    private record Bit(Path file, long bit) {

        void flip() throws IOException {
            LoadedFolder.flip(file, bit);
        }
    }

    private static List<Bit> bits(List<Path> files) throws IOException {
        Random random = new Random(SEED);
        List<Bit> bits = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Path file = files.get(random.nextInt(files.size()));
            bits.add(new Bit(file, (long) (random.nextDouble() * Files.size(file) * 8)));
        }
        return bits;
    }

    private static void assertNamed(Ldw load, Bit bit) {
        assertThat(load.code()).as(bit.toString()).isEqualTo(ExitCode.FAULT);
        assertThat(load.err().lines().toList())
                .as(bit.toString())
                .singleElement()
                .asString()
                .contains(named(bit.file()));
    }

    private static String named(Path file) {
        return file.getFileName().toString().replace(".sha256", "");
    }

    /** The folder is built from as a whole, so that every segment is read. */
    private LoadedFolder withoutRelease() throws IOException {
        LoadedFolder copy = whole.copy(folder.resolve("data"));
        Files.move(copy.data().resolve("warehouse"), folder.resolve("warehouse"));
        return copy;
    }

    private void assertEachBitRefused(LoadedFolder copy, List<Path> files) throws IOException {
        for (Bit bit : bits(files)) {
            bit.flip();
            assertNamed(copy.load(), bit);
            assertThat(copy.doctor().out()).as(bit.toString()).contains(named(bit.file()));
            bit.flip();
        }
        assertThat(copy.load().code()).isEqualTo(ExitCode.DONE);
        assertThat(Published.views(copy.data())).isEqualTo(whole.figures());
    }

    private static List<Path> below(LoadedFolder copy, String... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String one : folders) {
            files.addAll(copy.files("lake/" + one));
        }
        return files;
    }

    @Test
    void segmentsOfRows() throws IOException {
        LoadedFolder copy = withoutRelease();
        List<Path> rows =
                copy.files("lake").stream()
                        .filter(file -> file.toString().contains("quarter="))
                        .toList();
        assertEachBitRefused(copy, rows);
    }

    @Test
    void segmentsOfTheLedgerThatCommitsName() throws IOException {
        LoadedFolder copy = withoutRelease();
        assertEachBitRefused(
                copy,
                below(copy, "_ledger/submission", "_ledger/submission_dataset", "_ledger/finding"));
    }

    @Test
    void segmentsOfTheLedgerThatNoCommitNamesEvenWithoutTheState() throws IOException {
        LoadedFolder copy = withoutRelease();
        Files.delete(copy.data().resolve("ldw.db"));
        assertEachBitRefused(
                copy,
                below(
                                copy,
                                "_ledger/commit",
                                "_ledger/load",
                                "_ledger/file_sum",
                                "_ledger/explanation")
                        .stream()
                        .filter(file -> file.toString().endsWith(".parquet"))
                        .toList());
    }

    @Test
    void packsAreFoundByTheDoctor() throws IOException {
        LoadedFolder copy = whole.copy(folder.resolve("data"));
        for (Bit bit : bits(copy.files("archive"))) {
            bit.flip();
            Ldw doctor = copy.doctor();
            assertThat(doctor.code()).as(bit.toString()).isEqualTo(ExitCode.FAULT);
            assertThat(doctor.out()).as(bit.toString()).contains(named(bit.file()));
            assertThat(copy.load().code()).as(bit.toString()).isEqualTo(ExitCode.DONE);
            bit.flip();
        }
        assertThat(copy.doctor().code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void releaseIsBuiltAgainAndNeverSaysAnotherFigure() throws IOException {
        LoadedFolder copy = whole.copy(folder.resolve("data"));
        for (int i = 0; i < COUNT; i++) {
            Path release =
                    copy.data().resolve("warehouse/current/learning_districts.duckdb").toRealPath();
            Bit bit = new Bit(release, new Random(SEED + i).nextLong(Files.size(release) * 8));
            bit.flip();

            Ldw query =
                    Ldw.run(
                            "query",
                            "--data",
                            copy.data(),
                            "--csv",
                            "from reporting.commune_indicator order by all");
            if (query.code() == ExitCode.DONE) {
                assertThat(query.out()).as(bit.toString()).isEqualTo(whole.figures().get(2));
            } else {
                assertThat(query.err().lines().toList()).as(bit.toString()).hasSize(1);
                assertThat(query.err()).contains("damaged", "ldw load");
            }
            assertThat(copy.doctor().code()).as(bit.toString()).isEqualTo(ExitCode.FAULT);
            assertThat(copy.load().code()).as(bit.toString()).isEqualTo(ExitCode.DONE);
            assertThat(Published.views(copy.data())).as(bit.toString()).isEqualTo(whole.figures());
        }
    }

    @Test
    void stateIsMadeAnew() throws IOException {
        LoadedFolder copy = whole.copy(folder.resolve("data"));
        for (int i = 0; i < COUNT; i++) {
            Path state = copy.data().resolve("ldw.db");
            Bit bit = new Bit(state, new Random(SEED + i).nextLong(Files.size(state) * 8));
            bit.flip();

            assertThat(copy.doctor().code()).as(bit.toString()).isEqualTo(ExitCode.FAULT);
            assertThat(copy.load().code()).as(bit.toString()).isEqualTo(ExitCode.DONE);
            assertThat(Published.views(copy.data())).as(bit.toString()).isEqualTo(whole.figures());
        }
        try (Stream<Path> taken = Files.walk(copy.data().resolve("removed"))) {
            assertThat(taken.filter(file -> file.getFileName().toString().startsWith("ldw.db")))
                    .hasSizeGreaterThanOrEqualTo(COUNT);
        }
    }
}
