package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningdistricts.lake.SampleLake.RECORDED;
import static org.learningdistricts.lake.SampleLake.differs;
import static org.learningdistricts.lake.SampleLake.missing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.lake.row.Explanation;
import org.learningdistricts.lake.row.LoadRow;
import org.learningdistricts.lake.segment.ChecksumFile;

/** What is found wrong with the files of a lake, and whose they are. */
class LakeExaminationTest extends CopiedLake {

    private static final String ROWS = "economy/quarter=2025-Q1/g1.parquet";
    private static final String COMMIT = "_ledger/commit/g1.parquet";
    private static final String LOAD = "_ledger/load/load1.parquet";
    private static final String PACK = "_archive/g1.zip";

    private LakeExamination examineQuickly() {
        return new LakeExamination(sample.folders(), List.of(), path -> false);
    }

    @Test
    void nothingIsWrongWithAWholeLake() {
        LakeExamination examination = sample.examine(new KnownGroup("g1", "load1"));

        assertThat(examination.damages()).isEmpty();
        assertThat(examination.reference()).isEmpty();
        assertThat(examination.acceptedFiles()).isEmpty();
        assertThat(examination.ledger().loads())
                .extracting(LoadRow::groupId)
                .contains("g1", "g2", "g3");
    }

    @Test
    void lakeThatIsNotThereYetIsWhole() {
        SampleLake none = SampleLake.in(folder.resolve("none"));

        assertThat(none.examine().damages()).isEmpty();
        assertThat(none.examine(new KnownGroup("g9", null)).damages())
                .containsExactly(missing("_ledger/commit/g9.parquet", "g9", null));
    }

    @ParameterizedTest
    @CsvSource({
        ROWS + ",g1,load1",
        "_ledger/submission/g1.parquet,g1,load1",
        PACK + ",g1,load1",
        COMMIT + ",g1,load1",
        LOAD + ",,load1",
        "_ledger/file_sum/load1.parquet,,load1",
        "_ledger/file_sum/load2.parquet,,load2"
    })
    void missingFileIsDamageWithOrWithoutItsNote(
            String path, @Nullable String group, @Nullable String load) throws IOException {
        Files.delete(sample.file(path));
        assertThat(sample.examine().damages()).containsExactly(missing(path, group, load));

        sample.loseNote(path);
        assertThat(sample.examine().damages()).containsExactly(missing(path, group, load));
    }

    @ParameterizedTest
    @CsvSource({
        ROWS + ",g1,load1",
        "_ledger/submission/g1.parquet,g1,load1",
        PACK + ",g1,load1",
        COMMIT + ",g1,load1",
        "_ledger/file_sum/load1.parquet,,load1",
    })
    void changedFileIsDamageWithOrWithoutItsNote(
            String path, @Nullable String group, @Nullable String load) throws IOException {
        sample.flip(path);
        assertThat(sample.examine().damages()).containsExactly(differs(path, group, load));

        sample.loseNote(path);
        assertThat(sample.examine().damages()).containsExactly(differs(path, group, load));
    }

    @Test
    void recordOfALoadIsHeldAgainstItsNote() throws IOException {
        sample.flip(LOAD);

        LakeExamination examination = sample.examine();

        assertThat(examination.damages()).containsExactly(differs(LOAD, null, "load1"));
        assertThat(examination.ledger().loads()).extracting(LoadRow::groupId).containsExactly("g3");
    }

    @Test
    void fileWithoutANoteIsWhole() throws IOException {
        sample.loseNote(LOAD);
        sample.loseNote(COMMIT);

        assertThat(sample.examine().damages()).isEmpty();
    }

    @Test
    void blankNoteSaysNothing() throws IOException {
        Files.writeString(ChecksumFile.of(sample.file(LOAD)), "\0\0\n");

        assertThat(sample.examine().damages()).isEmpty();
    }

    @Test
    void damagesComeInTheOrderOfTheirPaths() throws IOException {
        sample.flip(ROWS);
        sample.lose(PACK);
        sample.lose("_ledger/finding/g3.parquet");

        assertThat(sample.examine().damages())
                .containsExactly(
                        missing(PACK, "g1", "load1"),
                        missing("_ledger/finding/g3.parquet", "g3", "load2"),
                        differs(ROWS, "g1", "load1"));
    }

    @Test
    void quickExaminationLooksAtNoBytesOfGroups() throws IOException {
        sample.flip(ROWS);
        sample.flip(PACK);
        sample.lose("_archive/g2.zip");

        assertThat(examineQuickly().damages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ROWS, COMMIT, LOAD})
    void quickExaminationMissesNoSegment(String path) throws IOException {
        Files.delete(sample.file(path));

        assertThat(examineQuickly().damages()).extracting(LakeDamage::path).containsExactly(path);
    }

    @Test
    void quickExaminationLooksAtTheBytesThatNoCommitNames() throws IOException {
        sample.flip(COMMIT);
        sample.loseNote(COMMIT);
        sample.flip(LOAD);

        assertThat(examineQuickly().damages()).extracting(LakeDamage::path).contains(LOAD);
        sample.flip(LOAD);
        assertThat(examineQuickly().damages()).containsExactly(differs(COMMIT, "g1", "load1"));
    }

    @Test
    void whatOthersRememberMustBeThere() {
        assertThat(sample.examine(new KnownGroup("g8", "load8")).damages())
                .containsExactly(
                        missing("_ledger/commit/g8.parquet", "g8", "load8"),
                        missing("_ledger/load/load8.parquet", null, "load8"));
        assertThat(sample.examine(new KnownGroup("g9", null)).damages())
                .containsExactly(missing("_ledger/commit/g9.parquet", "g9", null));
    }

    @Test
    void groupIsExpectedIfSomebodyRemembersIt() throws IOException {
        sample.group("g4", "load3");

        LakeExamination examination = sample.examine(new KnownGroup("g9", null));

        assertThat(List.of("g1", "g4", "g9", "g8").stream().map(examination::isExpected))
                .containsExactly(true, false, true, false);
    }

    @Test
    void groupIsNotExpectedOnceItsLossIsAccepted() throws IOException {
        sample.lose(ROWS);
        sample.accept("g1");

        assertThat(sample.examine().isExpected("g1")).isFalse();
        assertThat(sample.examine().isExpected("g2")).isTrue();
    }

    @Test
    void fileIsNamedIfItIsThereOrShouldBe() throws IOException {
        sample.lose(ROWS);

        LakeExamination examination = sample.examine();

        assertThat(examination.isNamed(ROWS)).isTrue();
        assertThat(examination.isNamed(COMMIT)).isTrue();
        assertThat(examination.isNamed("_ledger/loss/g1.parquet")).isFalse();
    }

    @Test
    void groupIsOfTheLoadThatRecordedItAndElseOfTheOneThatJudgedIt() throws IOException {
        sample.group("g4", "load3");
        sample.group("g5", "load3");
        sample.lake().recordLoad("load4", RECORDED, List.of("g5"));

        LakeExamination examination = sample.examine();

        assertThat(examination.loadOf("g4")).contains("load3");
        assertThat(examination.loadOf("g5")).contains("load4");
        assertThat(examination.loadOf("g9")).isEmpty();
    }

    @Test
    void explanationIsOfNoGroupAndNoLoad() throws IOException {
        sample.lake().explain(new Explanation("e-1", "f1", "đúng", null, RECORDED));
        String path = "_ledger/explanation/e-1.parquet";
        sample.flip(path);
        assertThat(sample.examine().damages()).containsExactly(differs(path, null, null));

        Files.delete(sample.file(path));
        assertThat(sample.examine().damages()).containsExactly(missing(path, null, null));
    }
}
