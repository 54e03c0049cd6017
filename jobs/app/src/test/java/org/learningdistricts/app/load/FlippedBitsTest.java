package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
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

/**
 * Turns single bits of files, as many of each kind as {@code -Dbits.count} says: what comes of it
 * is a refusal in one line that names the file, or the figures that there would be without.
 */
@Tag("slow")
class FlippedBitsTest {

    private static final int COUNT = Integer.getInteger("bits.count", 3);
    private static final long SEED = Long.getLong("bits.seed", 1);
    private static final String INDICATORS = "from reporting.commune_indicator order by all";
    private static LoadedFolder whole = new LoadedFolder(Path.of(""), Path.of(""), List.of());

    @TempDir private Path folder;

    @BeforeAll
    static void load(@TempDir Path shared) throws IOException {
        whole = LoadedFolder.make(shared);
    }

    private static List<FlippedBit> bits(List<Path> files) throws IOException {
        assertThat(files).isNotEmpty();
        Random random = new Random(SEED);
        List<FlippedBit> bits = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Path file = files.get(random.nextInt(files.size()));
            bits.add(new FlippedBit(file, (long) (random.nextDouble() * Files.size(file) * 8)));
        }
        return bits;
    }

    private static void assertNamed(Ldw load, FlippedBit bit) {
        assertThat(load.code()).as(bit.toString()).isEqualTo(ExitCode.FAULT);
        assertThat(load.err().lines().toList())
                .as(bit.toString())
                .singleElement()
                .asString()
                .contains(bit.named());
    }

    /** The folder is built from as a whole, so that every segment is read. */
    private LoadedFolder withoutRelease() throws IOException {
        LoadedFolder copy = whole.copy(folder.resolve("data"));
        Files.move(copy.data().resolve("warehouse"), folder.resolve("warehouse"));
        return copy;
    }

    private static void assertEachBitRefused(LoadedFolder copy, List<Path> files)
            throws IOException {
        List<FlippedBit> bits = bits(files);
        for (FlippedBit bit : bits) {
            bit.flip();
            assertNamed(copy.load(), bit);
            bit.flip();
        }
        assertFoundByTheDoctor(copy, bits);
        Ldw load = copy.load();
        assertThat(load.code()).as(load.err()).isEqualTo(ExitCode.DONE);
        assertThat(Published.views(copy.data())).isEqualTo(copy.figures());
    }

    /** Of each file one bit at a time, but of many files at once. */
    private static void assertFoundByTheDoctor(LoadedFolder copy, List<FlippedBit> bits)
            throws IOException {
        List<FlippedBit> left = new ArrayList<>(bits);
        while (!left.isEmpty()) {
            Map<String, FlippedBit> round = new LinkedHashMap<>();
            left.forEach(bit -> round.putIfAbsent(bit.named(), bit));
            left.removeAll(new HashSet<>(round.values()));
            for (FlippedBit bit : round.values()) {
                bit.flip();
            }
            Ldw doctor = copy.doctor();
            assertThat(doctor.code()).as(round.toString()).isEqualTo(ExitCode.FAULT);
            assertThat(doctor.out()).contains(round.keySet());
            for (FlippedBit bit : round.values()) {
                bit.flip();
            }
        }
    }

    private static List<Path> below(LoadedFolder copy, String ending, String... folders)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (String one : folders) {
            copy.files("lake/" + one).stream()
                    .filter(file -> file.toString().endsWith(ending))
                    .forEach(files::add);
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
                below(
                        copy,
                        ".parquet",
                        "_ledger/submission",
                        "_ledger/submission_dataset",
                        "_ledger/finding"));
    }

    @Test
    void segmentsOfTheLedgerThatNoCommitNamesEvenWithoutTheState() throws IOException {
        LoadedFolder copy = withoutRelease();
        Files.delete(copy.data().resolve("ldw.db"));
        assertEachBitRefused(
                copy,
                below(
                        copy,
                        ".parquet",
                        "_ledger/commit",
                        "_ledger/load",
                        "_ledger/file_sum",
                        "_ledger/reference",
                        "_ledger/explanation"));
    }

    /** What a commit is is told by the load that recorded it, too. */
    @Test
    void commitsWhoseNotesAreGone() throws IOException {
        LoadedFolder copy = withoutRelease();
        for (Path note : below(copy, ".sha256", "_ledger/commit")) {
            Files.delete(note);
        }
        assertEachBitRefused(copy, below(copy, ".parquet", "_ledger/commit"));
    }

    /** After the SHA-256 a note tells the name, which nobody goes by. */
    @Test
    void notesBesideSegments() throws IOException {
        LoadedFolder copy = withoutRelease();
        for (FlippedBit bit : bits(below(copy, ".sha256", "_ledger"))) {
            bit.flip();
            Ldw load = copy.load();
            if (load.code() == ExitCode.DONE) {
                assertThat(bit.bit()).as(bit.toString()).isGreaterThanOrEqualTo(64 * 8);
                assertThat(Published.views(copy.data())).isEqualTo(copy.figures());
            } else {
                assertNamed(load, bit);
                assertThat(copy.doctor().out()).contains(bit.named());
            }
            bit.flip();
        }
    }

    @Test
    void notesThatAPowerCutLeftBlankTellNothing() throws IOException {
        LoadedFolder copy = withoutRelease();
        for (Path note : below(copy, ".sha256", "_ledger")) {
            Files.write(note, new byte[note.toString().length() % 2 == 0 ? 0 : 90]);
        }
        assertThat(copy.load().code()).isEqualTo(ExitCode.DONE);
        assertThat(Published.views(copy.data())).isEqualTo(copy.figures());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsOfLosses(boolean isLoaded) throws IOException {
        LoadedFolder copy = withoutRelease();
        Path commit = copy.file("lake/_ledger/commit");
        String group = commit.getFileName().toString().replace(".parquet", "");
        Files.delete(commit);
        copy.doctor("--accept-loss", group, "--reason", "Hỏng đĩa");
        LoadedFolder loaded = copy.copy(folder.resolve("loaded"));
        loaded.load();
        LoadedFolder expected =
                new LoadedFolder(
                        isLoaded ? loaded.data() : copy.data(),
                        copy.inbox(),
                        Published.views(loaded.data()));
        assertEachBitRefused(expected, below(expected, ".parquet", "_ledger/loss"));
    }

    @Test
    void referenceDataThatWereNamed() throws IOException {
        Path inbox = Sample.inbox(folder.resolve("inbox"), Sample.UNIT);
        Path data = folder.resolve("own");
        Path own = Delivered.referenceWithALastDay(folder.resolve("reference"));
        Ldw.run("load", "--data", data, "--reference", own, inbox);
        LoadedFolder copy = new LoadedFolder(data, inbox, Published.views(data));
        assertEachBitRefused(copy, copy.files("lake/_rules"));
    }

    @Test
    void bundledReferenceDataComeBack() throws IOException {
        LoadedFolder copy = whole.copy(folder.resolve("data"));
        List<FlippedBit> bits = bits(copy.files("lake/_rules"));
        assertFoundByTheDoctor(copy, bits);
        for (FlippedBit bit : bits) {
            bit.flip();
            assertThat(copy.load().code()).as(bit.toString()).isEqualTo(ExitCode.DONE);
            assertThat(Published.views(copy.data())).isEqualTo(whole.figures());
        }
        assertThat(copy.doctor().out()).contains("All is whole");
    }

    @Test
    void packsAreFoundByTheDoctor() throws IOException {
        LoadedFolder copy = whole.copy(folder.resolve("data"));
        List<FlippedBit> bits = bits(copy.files("archive"));
        assertFoundByTheDoctor(copy, bits);
        for (FlippedBit bit : bits.subList(0, Math.min(COUNT, 20))) {
            bit.flip();
            assertThat(copy.load().code()).as(bit.toString()).isEqualTo(ExitCode.DONE);
            bit.flip();
        }
        assertThat(copy.doctor().code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void releaseIsBuiltAgainAndNeverSaysAnotherFigure() throws IOException {
        LoadedFolder copy = whole.copy(folder.resolve("data"));
        String figures = Published.query(copy.data(), INDICATORS);
        for (int i = 0; i < COUNT; i++) {
            Path release =
                    copy.data().resolve("warehouse/current/learning_districts.duckdb").toRealPath();
            FlippedBit bit =
                    new FlippedBit(release, new Random(SEED + i).nextLong(Files.size(release) * 8));
            bit.flip();

            Ldw query = Ldw.run("query", "--data", copy.data(), "--csv", INDICATORS);
            if (query.code() == ExitCode.DONE) {
                assertThat(query.out()).as(bit.toString()).isEqualTo(figures);
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
            FlippedBit bit =
                    new FlippedBit(state, new Random(SEED + i).nextLong(Files.size(state) * 8));
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
