package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningdistricts.lake.SampleLake.RECORDED;
import static org.learningdistricts.lake.SampleLake.missing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningdistricts.lake.row.Explanation;
import org.learningdistricts.lake.segment.ChecksumFile;
import org.learningdistricts.lake.segment.LakeException;

/** How a lake stands, what a load refuses to go on with, and what it sets aside. */
class LakeStateTest extends CopiedLake {

    private static final String ROWS = "economy/quarter=2025-Q1/g1.parquet";
    private static final String COMMIT = "_ledger/commit/g1.parquet";
    private static final List<KnownGroup> REMEMBERED = List.of(new KnownGroup("g1", "load1"));

    private RemovedFiles removed() {
        return new RemovedFiles(folder.resolve("removed"), RECORDED);
    }

    @Test
    void wholeLakeHasNothingToTell() {
        LakeState state = sample.lake().examine(REMEMBERED);

        assertThat(state.damages()).isEmpty();
        assertThat(state.reference()).isEmpty();
        assertThat(state.unheld()).isEmpty();
        assertThat(state.leftovers()).isEmpty();
        assertThatCode(() -> sample.lake().requireWhole(REMEMBERED)).doesNotThrowAnyException();
    }

    @Test
    void damageIsToldAndStopsALoad() throws IOException {
        sample.lose(ROWS);

        assertThat(sample.lake().examine(REMEMBERED).damages())
                .containsExactly(missing(ROWS, "g1", "load1"));
        assertThatThrownBy(() -> sample.lake().requireWhole(REMEMBERED))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("lake/" + ROWS);
    }

    @Test
    void bytesOfGroupsAreLookedAtByThePersonWhoAsksAlone() throws IOException {
        sample.flip(ROWS);

        assertThat(sample.lake().examine(REMEMBERED).damages()).hasSize(1);
        assertThatCode(() -> sample.lake().requireWhole(REMEMBERED)).doesNotThrowAnyException();
    }

    @Test
    void lakeThatIsAwayIsNotExamined() {
        Lake away = new Lake(folder.resolve("elsewhere/lake"));

        assertThatThrownBy(() -> away.examine(REMEMBERED)).hasMessageContaining("is not here");
        assertThatThrownBy(() -> away.requireWhole(REMEMBERED)).hasMessageContaining("is not here");
        assertThatThrownBy(() -> away.lossLog(REMEMBERED)).hasMessageContaining("is not here");
    }

    @Test
    void fileWithoutSumOrNoteIsUnheld() throws IOException {
        sample.loseNote("_ledger/load/load2.parquet");

        assertThat(sample.lake().examine(REMEMBERED).unheld())
                .containsExactly("_ledger/load/load2.parquet");
    }

    @Test
    void segmentsOfAGroupThatNobodyKnowsAreLeftOver() throws IOException {
        sample.group("g4", "load3");
        sample.lose("_ledger/commit/g4.parquet");

        assertThat(sample.lake().examine(REMEMBERED).leftovers())
                .containsExactly(
                        "_ledger/finding/g4.parquet",
                        "_ledger/submission/g4.parquet",
                        "_ledger/submission_dataset/g4.parquet",
                        "economy/quarter=2025-Q1/g4.parquet");
        assertThat(sample.lake().examine(List.of(new KnownGroup("g4", null))).leftovers())
                .isEmpty();
    }

    @Test
    void whatIsLeftOfALossIsSetAside() throws IOException {
        sample.lose(ROWS);
        sample.accept("g1");

        List<Path> taken = sample.lake().setAsideUnnamed(removed());

        assertThat(taken)
                .containsExactly(
                        sample.file(COMMIT),
                        sample.file("_ledger/finding/g1.parquet"),
                        sample.file("_ledger/submission/g1.parquet"),
                        sample.file("_ledger/submission_dataset/g1.parquet"));
        assertThat(taken).noneMatch(Files::exists);
        assertThat(folder.resolve("removed/20250320-080000/lake").resolve(COMMIT)).exists();
        assertThat(ChecksumFile.of(sample.file(COMMIT))).doesNotExist();
        assertThat(sample.lake().setAsideUnnamed(removed())).isEmpty();
        assertThat(sample.examine().damages()).isEmpty();
        assertThat(sample.lake().examine(REMEMBERED).leftovers()).isEmpty();
    }

    @Test
    void changedFileOfNoGroupIsSetAsideOnceItsLossIsAccepted() throws IOException {
        String sums = "_ledger/file_sum/load1.parquet";
        sample.flip(sums);
        sample.accept("load1");

        assertThat(sample.lake().setAsideUnnamed(removed())).containsExactly(sample.file(sums));

        assertThat(folder.resolve("removed/20250320-080000/lake").resolve(sums)).exists();
        assertThat(sample.examine().damages()).isEmpty();
    }

    @Test
    void noteOfALostFileIsTakenAway() throws IOException {
        sample.lake().explain(new Explanation("e-1", "f1", "đúng", null, RECORDED));
        Path explanation = sample.file("_ledger/explanation/e-1.parquet");
        Files.delete(explanation);
        assertThat(sample.lake().setAsideUnnamed(removed())).isEmpty();
        sample.accept("e-1");

        assertThat(sample.lake().setAsideUnnamed(removed()))
                .containsExactly(ChecksumFile.of(explanation));

        assertThat(ChecksumFile.of(explanation)).doesNotExist();
        assertThat(sample.examine().damages()).isEmpty();
    }

    @Test
    void loadWhoseIdIsNoFileNameIsRefused() {
        assertThatThrownBy(() -> sample.lake().openGroup("g4", "../load3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../load3");
    }

    @Test
    void filesTakenAwayUnderOneNameAreAllKept() throws IOException {
        RemovedFiles removed = removed();
        Path first = folder.resolve("removed/20250320-080000/lake/a");
        for (String name : List.of("a", "a.2", "a.3")) {
            Path file = Files.writeString(folder.resolve("x"), name);

            assertThat(removed.take(file, "lake/a")).isEqualTo(first.resolveSibling(name));
        }

        assertThat(first).hasContent("a");
        assertThat(first.resolveSibling("a.3")).hasContent("a.3");
    }
}
