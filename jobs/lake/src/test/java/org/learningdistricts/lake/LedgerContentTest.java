package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.learningdistricts.lake.SampleLake.RECORDED;
import static org.learningdistricts.lake.SampleLake.differs;
import static org.learningdistricts.lake.SampleLake.missing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.lake.row.CommitRow;
import org.learningdistricts.lake.row.FileSum;
import org.learningdistricts.lake.row.LoadRow;
import org.learningdistricts.lake.row.Publication;
import org.learningdistricts.lake.row.TakenReference;

/** What the ledger says of its own files, and how it comes to hold those of older lakes. */
class LedgerContentTest {

    private static final String COMMIT = "_ledger/commit/g1.parquet";
    private static final String ROWS = "economy/quarter=2025-Q1/g1.parquet";
    private static final String LOAD = "_ledger/load/load1.parquet";
    private static final String PACK = "_archive/g1.zip";

    @TempDir private Path folder;

    /** A lake of a time that kept no SHA-256. */
    private SampleLake older() throws IOException {
        SampleLake sample = SampleLake.in(folder);
        sample.group("g1", "load1");
        sample.oldCommit("g1", "load1");
        sample.oldLoad("load1", "g1");
        return sample;
    }

    private static LedgerContent content(SampleLake sample) {
        return LedgerContent.of(sample.folders(), loads -> {}, path -> true);
    }

    private static LoadRow load(String id, String group, String commit, String sums, String set) {
        return new LoadRow(id, RECORDED, group, commit, sums, set);
    }

    @Test
    void lakeWithoutALedgerSaysNothing() {
        SampleLake none = SampleLake.in(folder);
        List<List<LoadRow>> compared = new ArrayList<>();

        LedgerContent content = LedgerContent.of(none.folders(), compared::add, path -> true);

        assertThat(content)
                .isEqualTo(
                        new LedgerContent(
                                List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(content.lastReference()).isEmpty();
        assertThat(content.unheld(none.folders())).isEmpty();
        assertThat(compared).isEmpty();
    }

    @Test
    void loadsAreComparedBeforeAnythingIsReadThatTheyName() throws IOException {
        SampleLake sample = SampleLake.withTwoLoads(folder);
        List<LoadRow> compared = new ArrayList<>();

        LedgerContent content =
                LedgerContent.of(
                        sample.folders(),
                        compared::addAll,
                        path -> compared.isEmpty() || !path.contains("g2"));

        assertThat(compared).extracting(LoadRow::groupId).containsExactly("g1", "g2", "g3");
        assertThat(content.loads()).isEqualTo(compared);
        assertThat(content.commits())
                .extracting(CommitRow::groupId)
                .contains("g1", "g3")
                .doesNotContain("g2");
    }

    @Test
    void segmentsThatAreNotToBeReadAreNot() throws IOException {
        SampleLake sample = SampleLake.withTwoLoads(folder);
        Files.writeString(sample.file(LOAD), "no Parquet");

        LedgerContent content =
                LedgerContent.of(sample.folders(), loads -> {}, path -> !path.equals(LOAD));

        assertThat(content.loads()).extracting(LoadRow::groupId).containsExactly("g3");
    }

    @Test
    void ledgerHoldsAllButItsLastLoad() throws IOException {
        SampleLake sample = SampleLake.withTwoLoads(folder);

        LedgerContent content = content(sample);

        assertThat(content.unheld(sample.folders())).containsExactly("_ledger/load/load2.parquet");
        assertThat(content.held())
                .contains(
                        entry(COMMIT, sample.folders().sha256(COMMIT)),
                        entry(PACK, sample.folders().sha256(PACK)),
                        entry(ROWS, sample.folders().sha256(ROWS)),
                        entry(LOAD, sample.folders().sha256(LOAD)),
                        entry(
                                "_ledger/file_sum/load2.parquet",
                                sample.folders().sha256("_ledger/file_sum/load2.parquet")));
        assertThat(content.sums())
                .containsExactly(new FileSum(LOAD, sample.folders().sha256(LOAD)));
    }

    @Test
    void olderLedgerHoldsNothing() throws IOException {
        SampleLake older = older();

        LedgerContent content = content(older);

        assertThat(content.held()).isEmpty();
        assertThat(content.unheld(older.folders())).containsExactly(PACK, COMMIT, LOAD, ROWS);
        assertThat(content.loads()).containsExactly(load("load1", "g1", null, null, null));
        assertThat(content.commits()).containsExactly(new CommitRow("g1", "load1", ROWS, null));
        assertThat(content.referenceDigests()).isEmpty();
        Files.delete(older.file(PACK));
        assertThat(content.unheld(older.folders())).containsExactly(COMMIT, LOAD, ROWS);
    }

    @Test
    void olderLakeIsWholeAsFarAsAnybodyKnows() throws IOException {
        SampleLake older = older();
        assertThat(older.examine().damages()).isEmpty();

        older.flip(ROWS);
        Files.delete(older.file(PACK));
        assertThat(older.examine().damages()).isEmpty();
        Files.delete(older.file(ROWS));
        assertThat(older.examine().damages()).containsExactly(missing(ROWS, "g1", "load1"));
    }

    @Test
    void packsOfOlderLakesTellThemselvesWhetherTheyAreWhole() throws IOException {
        SampleLake older = older();
        Files.writeString(older.file(PACK), "no zip file");

        assertThat(older.examine().damages()).containsExactly(differs(PACK, "g1", "load1"));
        assertThat(new LakeExamination(older.folders(), List.of(), path -> false).damages())
                .isEmpty();
    }

    @Test
    void nextLoadNotesWhatHadNoSum() throws IOException {
        SampleLake older = older();
        older.group("g2", "load2");

        older.lake().recordLoad("load2", RECORDED, List.of("g2"));

        assertThat(content(older).sums())
                .extracting(FileSum::path)
                .containsExactly(PACK, COMMIT, LOAD, ROWS);
        assertThat(content(older).unheld(older.folders()))
                .containsExactly("_ledger/load/load2.parquet");
        assertThat(older.examine().damages()).isEmpty();
        older.flip(ROWS);
        older.flip(PACK);
        assertThat(older.examine().damages())
                .containsExactly(differs(PACK, "g1", "load1"), differs(ROWS, "g1", "load1"));
    }

    @Test
    void packThatIsHeldIsNotUnheld() throws IOException {
        SampleLake older = older();
        LedgerContent content = content(older);
        LedgerContent noted =
                new LedgerContent(
                        content.loads(),
                        content.commits(),
                        List.of(new FileSum(PACK, "ab")),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(noted.unheld(older.folders())).containsExactly(COMMIT, LOAD, ROWS);
    }

    @Test
    void whatACommitSaysOutweighsWhatALoadNoted() {
        LedgerContent content =
                new LedgerContent(
                        List.of(load("load1", "g1", "c1", null, "0b")),
                        List.of(new CommitRow("g1", "load1", ROWS, "ab")),
                        List.of(new FileSum(ROWS, "ef"), new FileSum(LOAD, "cd")),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(content.held())
                .containsOnly(entry(COMMIT, "c1"), entry(ROWS, "ab"), entry(LOAD, "cd"));
    }

    @Test
    void setsOfReferenceDataAreThoseOfLoadsOfPublicationsAndThoseThatWereTaken() {
        LedgerContent content =
                new LedgerContent(
                        List.of(
                                load("load1", "g1", null, null, null),
                                load("load2", "g2", null, "5a", "0b")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new TakenReference("r-1", "0c", true, RECORDED),
                                new TakenReference("r-2", "0a", false, RECORDED)),
                        List.of(new Publication("load2", RECORDED, "0d", "5c", null, "1.2")));

        assertThat(content.referenceDigests()).containsExactly("0a", "0b", "0c", "0d");
        assertThat(content.lastReference()).map(TakenReference::digest).contains("0a");
    }

    @Test
    void loadsNoteTheLastSetOfReferenceData() throws IOException {
        SampleLake sample = SampleLake.in(folder);
        assertThat(sample.lake().lastReference()).isEmpty();
        TakenReference last = new TakenReference("r-2", "0a", false, RECORDED.plusNanos(1000));
        sample.lake().takeReference(new TakenReference("r-1", "0c", true, RECORDED));
        sample.lake().takeReference(last);
        sample.group("g1", "load1");

        sample.lake().recordLoad("load1", RECORDED, List.of("g1"));

        assertThat(sample.lake().lastReference()).contains(last);
        assertThat(content(sample).references())
                .containsExactly(new TakenReference("r-1", "0c", true, RECORDED), last);
        assertThat(sample.lake().loads())
                .containsExactly(
                        load(
                                "load1",
                                "g1",
                                sample.folders().sha256(COMMIT),
                                sample.folders().sha256("_ledger/file_sum/load1.parquet"),
                                "0a"));
    }
}
