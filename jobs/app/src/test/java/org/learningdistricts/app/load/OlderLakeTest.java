package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
import org.learningdistricts.app.cli.RewrittenLedger;
import org.learningdistricts.app.cli.Sample;

/** A data folder of a program that kept no SHA-256 of anything, and no set of reference data. */
@Tag("slow")
class OlderLakeTest {

    private static LoadedFolder whole = new LoadedFolder(Path.of(""), Path.of(""), List.of());

    @TempDir private Path folder;
    private LoadedFolder older = whole;

    @BeforeAll
    static void load(@TempDir Path shared) throws IOException {
        whole = LoadedFolder.make(shared);
    }

    @BeforeEach
    void forgetTheSums() throws IOException {
        older = whole.copy(folder.resolve("data"));
        Path data = older.data();
        RewrittenLedger.rewrite(
                data,
                "commit",
                "select * exclude (sha256) from $file where table_name <> '_archive'");
        RewrittenLedger.rewrite(
                data,
                "load",
                "select * exclude (commit_sha256, file_sum_sha256, reference_digest) from $file");
        for (String kept :
                List.of("_ledger/file_sum", "_ledger/reference", "_ledger/publication", "_rules")) {
            delete(data.resolve("lake").resolve(kept));
        }
        for (Path note : older.files("")) {
            if (note.toString().endsWith(".sha256")) {
                Files.delete(note);
            }
        }
    }

    private static void delete(Path kept) throws IOException {
        try (Stream<Path> all = Files.walk(kept)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void loadMore() throws IOException {
        Path inbox = Sample.inbox(folder.resolve("more"), "00008");
        Ldw load = Ldw.run("load", "--data", older.data(), inbox);
        assertThat(load.err()).isEmpty();
        assertThat(load.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void doctorTellsAndTheNextLoadNotesWhatHadNone() throws IOException {
        Ldw doctor = older.doctor();
        assertThat(doctor.code()).as(doctor.out()).isEqualTo(ExitCode.DONE);
        assertThat(doctor.out()).contains("files have no SHA-256", "has no SHA-256 yet");

        Ldw nothingNew = older.load();
        assertThat(nothingNew.code()).as(nothingNew.err()).isEqualTo(ExitCode.DONE);
        assertThat(Published.views(older.data())).isEqualTo(whole.figures());
        assertThat(older.doctor().out()).contains("files have no SHA-256");
        loadMore();

        assertThat(older.doctor().out()).isEqualTo("Mọi thứ nguyên vẹn / All is whole.\n");
        List<String> held = RewrittenLedger.column(older.data(), "file_sum", "path");
        for (String path : List.of("_ledger/submission/", "_ledger/commit/", "literacy/")) {
            assertThat(held).anyMatch(file -> file.startsWith(path));
        }
        assertThat(held).filteredOn(file -> file.startsWith("_archive/")).isNotEmpty();
    }

    @Test
    void rulesOfOldMomentsAreAssumed() throws IOException {
        String recordedTo =
                Published.query(older.data(), "select recorded_to from reporting.release")
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
        Ldw asked =
                Ldw.run(
                        "query",
                        "--data",
                        older.data(),
                        "--csv",
                        "--as-of",
                        recordedTo,
                        "select rules_as, is_rules_assumed from reporting.release");
        assertThat(asked.out()).as(asked.err()).contains("then,true");
        assertThat(Ldw.run("as-of", "--data", older.data(), recordedTo).out())
                .contains("the first on record are taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_ledger/load",
                "_ledger/commit",
                "_ledger/submission",
                "literacy",
                "titles"
            })
    void bitsOfWhatIsOldAreHeldOnceALoadNotedThem(String table) throws IOException {
        loadMore();
        Path segment = older.file("lake/" + table);
        Files.move(older.data().resolve("warehouse"), folder.resolve("warehouse"));
        for (long bit : new long[] {7, Files.size(segment) * 4, Files.size(segment) * 8 - 1}) {
            LoadedFolder.flip(segment, bit);

            Ldw load = older.load();

            assertThat(load.code()).isEqualTo(ExitCode.FAULT);
            assertThat(load.err().lines())
                    .singleElement()
                    .asString()
                    .contains(segment.getFileName().toString());
            assertThat(older.doctor().out()).contains(segment.getFileName().toString());
            LoadedFolder.flip(segment, bit);
        }
        assertThat(older.load().code()).isEqualTo(ExitCode.DONE);
    }

    /** The sums of what is old are themselves held by the load that noted them. */
    @Test
    void bitsOfTheSumsAreHeldWithoutTheirNote() throws IOException {
        loadMore();
        Path sums = older.file("lake/_ledger/file_sum");
        Files.delete(sums.resolveSibling(sums.getFileName() + ".sha256"));
        for (long bit : new long[] {40, Files.size(sums) * 4, Files.size(sums) * 8 - 40}) {
            LoadedFolder.flip(sums, bit);

            Ldw load = older.load();

            assertThat(load.code()).isEqualTo(ExitCode.FAULT);
            assertThat(load.err().lines())
                    .singleElement()
                    .asString()
                    .contains(sums.getFileName().toString());
            LoadedFolder.flip(sums, bit);
        }
    }

    @Test
    void packsThatAreOldAreHeldOnceALoadNotedThem() throws IOException {
        loadMore();
        Path pack = older.file("archive");
        LoadedFolder.flip(pack, Files.size(pack) * 4);

        assertThat(older.doctor().code()).isEqualTo(ExitCode.FAULT);
        assertThat(older.doctor().out()).containsPattern("(?<!\\w)archive/" + pack.getFileName());
    }

    @Test
    void packsThatAreOldTellThemselvesBeforeThat() throws IOException {
        Path pack = older.file("archive");
        LoadedFolder.flip(pack, Files.size(pack) * 4);

        assertThat(older.doctor().code()).isEqualTo(ExitCode.FAULT);
        assertThat(older.doctor().out()).containsPattern("(?<!\\w)archive/" + pack.getFileName());
    }

    @Test
    void lossOfWhatIsOldIsDamageToo() throws IOException {
        Files.delete(older.file("lake/_ledger/commit"));

        assertThat(older.load().code()).isEqualTo(ExitCode.FAULT);
        assertThat(older.doctor().code()).isEqualTo(ExitCode.FAULT);
    }
}
