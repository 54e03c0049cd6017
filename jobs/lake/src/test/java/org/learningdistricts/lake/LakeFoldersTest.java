package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningdistricts.lake.LakeSamples.QUARTER;
import static org.learningdistricts.lake.SampleLake.RECORDED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.lake.row.Loss;
import org.learningdistricts.lake.segment.DurableFile;
import org.learningdistricts.lake.segment.LakeException;

/** Where files of the lake and the archive lie, and what their names say. */
class LakeFoldersTest {

    @TempDir private Path folder;
    private LakeFolders folders = new LakeFolders(Path.of(""), Path.of(""));

    @BeforeEach
    void openFolders() {
        folders = new LakeFolders(folder.resolve("lake"), folder.resolve("packs"));
    }

    private Path write(String path) throws IOException {
        Path file = folders.resolve(path);
        Files.createDirectories(DurableFile.folderOf(file));
        return Files.writeString(file, path);
    }

    @ParameterizedTest
    @CsvSource({
        "_archive/g1.zip,packs/g1.zip,archive/g1.zip",
        "economy/quarter=2025-Q1/g1.parquet,lake/economy/quarter=2025-Q1/g1.parquet,"
                + "lake/economy/quarter=2025-Q1/g1.parquet",
        "_archived/g1.zip,lake/_archived/g1.zip,lake/_archived/g1.zip"
    })
    void packsLieInTheArchiveAndAllElseInTheLake(String path, String place, String shown) {
        assertThat(folders.resolve(path)).isEqualTo(folder.resolve(place));
        assertThat(LakeFolders.shown(path)).isEqualTo(shown);
        assertThat(LakeFolders.isPack(path)).isEqualTo(place.startsWith("packs"));
    }

    @Test
    void pathsAreMadeOfIds() {
        assertThat(LakeFolders.ledgerPath(LedgerTable.FILE_SUM, "load1"))
                .isEqualTo("_ledger/file_sum/load1.parquet");
        assertThat(LakeFolders.packPath("g1")).isEqualTo("_archive/g1.zip");
        assertThat(folders.partPath("economy", QUARTER, "g1", 2))
                .isEqualTo("economy/quarter=2025-Q1/g1~2.parquet");
        assertThat(LakeFolders.rulesPath("0a")).isEqualTo("_rules/0a");
        assertThat(LakeFolders.lossPath("g1", 1)).isEqualTo("_ledger/loss/g1.parquet");
        assertThat(LakeFolders.lossPath("g1", 2)).isEqualTo("_ledger/loss/g1~2.parquet");
    }

    @ParameterizedTest
    @CsvSource({
        "economy/quarter=2025-Q1/g1.parquet,g1,g1",
        "economy/quarter=2025-Q1/g1~2.parquet,g1,g1~2",
        "economy/quarter=2025-Q1/~2.parquet,'',~2",
        "_archive/g1.zip,g1,g1.zip",
        "_ledger/loss/g1.zip.parquet,g1.zip,g1.zip",
        "_ledger/loss/g1~2.parquet,g1,g1~2"
    })
    void fileIsNamedByItsGroup(String path, String id, String fileId) {
        assertThat(LakeFolders.idOf(path)).isEqualTo(id);
        assertThat(LakeFolders.fileId(path)).isEqualTo(fileId);
    }

    @Test
    void setOfReferenceDataIsToldByItsPath() {
        assertThat(LakeFolders.isRules("_rules/0a")).isTrue();
        assertThat(LakeFolders.isRules("_ledger/load/0a.parquet")).isFalse();
        assertThat(LakeFolders.digestOf("_rules/0a")).isEqualTo("0a");
        assertThat(LakeFolders.digestOf("_rules/0a/units.csv")).isEqualTo("0a");
    }

    @ParameterizedTest
    @EnumSource
    void segmentsOfEveryTableOfTheLedgerAreTold(LedgerTable table) {
        String path = LakeFolders.ledgerPath(table, "a");
        boolean isOfAGroup =
                List.of("submission", "submission_dataset", "receipt", "finding").stream()
                        .anyMatch(name -> path.equals("_ledger/" + name + "/a.parquet"));

        assertThat(LakeFolders.isOf(table, path)).isTrue();
        assertThat(LakeFolders.isOf(table, "_ledger/other/a.parquet")).isFalse();
        assertThat(LakeFolders.isAlone(path)).isEqualTo(!isOfAGroup);
    }

    @Test
    void idsAreThoseOfSegmentsAndNotesInOrder() throws IOException {
        for (String name : List.of("b.parquet", "a.parquet", "a.parquet.sha256", "c.parquet.tmp")) {
            write("_ledger/load/" + name);
        }

        assertThat(folders.ids(LedgerTable.LOAD)).containsExactly("a", "b");
        assertThat(folders.notedIds(LedgerTable.LOAD)).containsExactly("a");
        assertThat(folders.ids(LedgerTable.COMMIT)).isEmpty();
    }

    @Test
    void lossesAreNamedOnceHoweverOftenTheyWereAccepted() throws IOException {
        for (String id : List.of("g1", "g1~2", "g2.zip")) {
            write("_ledger/loss/" + id + ".parquet");
        }

        assertThat(folders.lost()).containsExactlyInAnyOrder("g1", "g2.zip");
    }

    @ParameterizedTest
    @CsvSource({"g1,load1,true", "g1,,true", "g1.zip,load1,false", "load1,load1,false"})
    void lossIsOfAGroupUnlessItIsOfAPackOrALoad(String id, String load, boolean isGroup) {
        assertThat(LakeFolders.isGroup(new Loss(id, load, "mất", null, RECORDED)))
                .isEqualTo(isGroup);
    }

    @Test
    void lakeThatNobodyRemembersMayBeAway() {
        assertThatCode(() -> folders.requireThere(List.of())).doesNotThrowAnyException();
    }

    @Test
    void lakeThatIsAwayIsToldWithTheFirstOfWhatIsMissing() throws IOException {
        write("_ledger/loss/g1.parquet");
        write("_rules/0a/units.csv");
        write("_ledger/load/load1.parquet.sha256");
        List<KnownGroup> remembered =
                List.of(
                        new KnownGroup("g3", "load2"),
                        new KnownGroup("g2", "load1"),
                        new KnownGroup("g1", "load1"));

        assertThatThrownBy(() -> folders.requireThere(remembered))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("the lake is not here: " + folder.resolve("lake"))
                .hasMessageContaining("2 nhóm / groups (g2, lượt nạp / load load1, …)");
    }

    @Test
    void lakeThatIsAwayIsNoDamageOnceAllItsGroupsAreLost() throws IOException {
        write("_ledger/loss/g1.parquet");

        assertThatCode(() -> folders.requireThere(List.of(new KnownGroup("g1", null))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_ledger/commit/g2.parquet",
                "_ledger/load/load2.parquet",
                "_ledger/submission/g2.parquet",
                "economy/quarter=2025-Q1/g2.parquet"
            })
    void lakeIsThereIfAnySegmentIs(String path) throws IOException {
        write(path);

        assertThatCode(() -> folders.requireThere(List.of(new KnownGroup("g1", null))))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyFilesAreFiles() throws IOException {
        Path segment = write("economy/quarter=2025-Q1/g1.parquet");
        Files.createDirectories(folders.resolve("economy/quarter=2025-Q1/g2.parquet"));

        assertThat(folders.files()).containsExactly(segment);
        assertThat(folders.exists("economy/quarter=2025-Q1/g1.parquet")).isTrue();
        assertThat(folders.exists("economy/quarter=2025-Q1/g2.parquet")).isFalse();
        assertThat(folders.exists("economy/quarter=2025-Q1/g3.parquet")).isFalse();
    }

    @Test
    void leftoversAreSegmentsOfTheGroupAlone() throws IOException {
        Path rows = write("economy/quarter=2025-Q1/g1.parquet");
        Path commit = write("_ledger/commit/g1.parquet");
        write("_ledger/load/g1.parquet");
        write("economy/g1.parquet");
        write("economy/quarter=2025-Q1/g10.parquet");
        Files.createDirectories(folders.resolve("titles/quarter=2025-Q1/g1.parquet"));

        assertThat(folders.leftovers("g1")).containsExactly(commit, rows);
    }

    @ParameterizedTest
    @CsvSource({
        "_ledger/commit/g1.parquet,true",
        "_ledger/finding/g1.parquet,true",
        "economy/quarter=2025-Q1/g1.parquet,true",
        "economy/quarter=2025-Q1/g1.parquet.tmp,false",
        "economy/g1.parquet,false",
        "economy/quarter=2025-Q1/old/g1.parquet,false",
        "_ledger/load/g1.parquet,false",
        "_ledger/commit/g1.parquet.sha256,false"
    })
    void segmentsTwoFoldersDeepBelongToGroups(String path, boolean belongs) {
        assertThat(folders.belongsToGroup(folders.resolve(path))).isEqualTo(belongs);
    }

    @Test
    void whatMayNotBeLookedAtIsNotTakenForLost() throws IOException {
        Path circle = folder.resolve("packs");
        Files.createSymbolicLink(circle, circle);

        assertThatThrownBy(() -> folders.exists("_archive/g1.zip"))
                .isInstanceOf(LakeException.class)
                .hasMessageStartingWith("cannot read " + circle.resolve("g1.zip") + ": ");
        assertThatThrownBy(() -> folders.sha256("_archive/g1.zip"))
                .isInstanceOf(LakeException.class)
                .hasMessageStartingWith("cannot read " + circle.resolve("g1.zip") + ": ");
    }
}
