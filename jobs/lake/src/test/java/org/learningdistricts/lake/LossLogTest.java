package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningdistricts.lake.SampleLake.RECORDED;
import static org.learningdistricts.lake.SampleLake.differs;
import static org.learningdistricts.lake.SampleLake.missing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.lake.row.LoadRow;
import org.learningdistricts.lake.row.Loss;
import org.learningdistricts.lake.segment.LakeException;

/** Under what names losses are accepted, and what is damage no more then. */
class LossLogTest extends CopiedLake {

    private static final String ROWS = "economy/quarter=2025-Q1/g1.parquet";
    private static final String MORE_ROWS = "economy/quarter=2025-Q1/g2.parquet";
    private static final String LOAD = "_ledger/load/load1.parquet";
    private static final String SUMS = "_ledger/file_sum/load1.parquet";
    private static final String LOSS = "_ledger/loss/g1.parquet";

    private List<Loss> losses() {
        return sample.examine().ledger().losses();
    }

    @Test
    void lossOfAGroupIsOnRecordWithItsLoad() throws IOException {
        sample.lose(ROWS);

        assertThat(sample.accept("g1")).containsExactly("g1");

        assertThat(losses()).containsExactly(new Loss("g1", "load1", "Hỏng đĩa", "Hà", RECORDED));
        assertThat(sample.examine().damages()).isEmpty();
        assertThat(sample.examine().acceptedFiles()).containsExactly(ROWS);
        assertThat(sample.lake().committedGroups()).containsExactly("g2", "g3");
        assertThat(sample.lake().loads()).extracting(LoadRow::groupId).containsExactly("g2", "g3");
        assertThat(sample.lake().decisionsCount()).isEqualTo(1);
    }

    @Test
    void lossMayBeAcceptedByNobodyInParticular() throws IOException {
        sample.lose(ROWS);

        sample.lake().lossLog(List.of()).accept(List.of("g1"), "Hỏng đĩa", null, RECORDED);

        assertThat(losses()).extracting(Loss::acceptedBy).containsOnlyNulls();
    }

    @Test
    void otherDamageStaysDamage() throws IOException {
        sample.lose(ROWS);
        sample.lose(MORE_ROWS);
        sample.accept("g1");

        assertThat(sample.examine().damages()).containsExactly(missing(MORE_ROWS, "g2", "load1"));
        assertThat(sample.examine().acceptedFiles()).containsExactly(ROWS);
    }

    @Test
    void nameOfALoadStandsForItsDamagedGroups() throws IOException {
        sample.lose(ROWS);
        assertThat(sample.examine().recordedAs("load1")).containsExactly("g1");
        sample.flip(MORE_ROWS);
        assertThat(sample.accept("load1")).containsExactly("g1", "g2");

        assertThat(sample.examine().damages()).isEmpty();
        assertThat(sample.lake().committedGroups()).containsExactly("g3");
    }

    @Test
    void lossOfALoadsRecordIsThatOfAllItsGroups() throws IOException {
        sample.lose(LOAD);

        assertThat(sample.examine().recordedAs("g2")).containsExactly("g2");
        assertThat(sample.examine().recordedAs("g3")).isEmpty();
        assertThat(sample.examine().recordedAs("load2")).isEmpty();
        assertThat(sample.accept("load1")).containsExactly("g1", "g2");
        assertThat(sample.examine().damages()).isEmpty();
        assertThat(sample.examine().acceptedFiles()).containsExactly(LOAD);
    }

    @Test
    void loadIsLostOnceAllItsGroupsAre() throws IOException {
        sample.lose(LOAD);

        assertThat(sample.accept("g1")).containsExactly("g1");
        assertThat(sample.examine().damages()).containsExactly(missing(LOAD, null, "load1"));
        assertThat(sample.examine().recordedAs("g1")).isEmpty();
        assertThat(sample.accept("load1")).containsExactly("g2");
        assertThat(sample.examine().damages()).isEmpty();
    }

    @Test
    void recordOfALoadOfWhichNobodyKnowsAGroupIsLostByItsName() throws IOException {
        Files.writeString(sample.root().resolve("_ledger/load/load9.parquet.sha256"), "ab  x");

        assertThat(sample.accept("load9")).containsExactly("load9");

        assertThat(losses()).containsExactly(new Loss("load9", null, "Hỏng đĩa", "Hà", RECORDED));
        assertThat(sample.examine().damages()).isEmpty();
    }

    @Test
    void sumsOfALoadAreLostWithoutItsGroups() throws IOException {
        sample.lose(SUMS);

        assertThat(sample.accept("load1")).containsExactly("load1");

        assertThat(sample.examine().damages()).isEmpty();
        assertThat(sample.lake().committedGroups()).contains("g1", "g2");
        sample.lose(LOAD);
        assertThat(sample.examine().damages()).containsExactly(missing(LOAD, null, "load1"));
    }

    @Test
    void sumsOfALoadAreNoDamageOnceAllItsGroupsAreLost() throws IOException {
        sample.lose(ROWS);
        sample.lose(MORE_ROWS);
        sample.lose(SUMS);

        sample.accept("g1");
        assertThat(sample.examine().damages())
                .containsExactly(missing(SUMS, null, "load1"), missing(MORE_ROWS, "g2", "load1"));
        sample.accept("g2");
        assertThat(sample.examine().damages()).isEmpty();
    }

    @Test
    void packIsLostByItsOwnName() throws IOException {
        sample.flip("_archive/g1.zip");

        assertThatThrownBy(() -> sample.accept("g1")).hasMessageContaining("it is whole: g1");
        assertThat(sample.accept("g1.zip")).containsExactly("g1.zip");

        assertThat(sample.examine().damages()).isEmpty();
        assertThat(sample.lake().committedGroups()).contains("g1");
    }

    @Test
    void packIsLostWithItsGroup() throws IOException {
        sample.lose("_archive/g1.zip");
        sample.lose("_archive/g2.zip");
        sample.lose(ROWS);

        assertThat(sample.accept("load1")).containsExactly("g1", "g2.zip");

        assertThat(sample.examine().damages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"g2", "load2"})
    void whatIsWholeIsNotLost(String name) throws IOException {
        sample.lose(ROWS);

        assertThatThrownBy(() -> sample.accept("g1", name))
                .isInstanceOf(LakeException.class)
                .hasMessage("còn nguyên vẹn / it is whole: " + name);
        assertThat(sample.root().resolve("_ledger/loss")).doesNotExist();
    }

    @Test
    void whatNobodyKnowsIsNotLost() throws IOException {
        sample.lose(ROWS);

        assertThatThrownBy(() -> sample.accept("g1", "g9"))
                .isInstanceOf(LakeException.class)
                .hasMessage("không có hư hỏng nào mang tên này / no damage goes by this name: g9");
        assertThat(sample.root().resolve("_ledger/loss")).doesNotExist();
    }

    @Test
    void lossWhoseRowWasChangedIsAcceptedAgain() throws IOException {
        sample.lose(ROWS);
        sample.lose(MORE_ROWS);
        sample.accept("g1", "g2");
        for (int turn = 1; turn <= 2; turn++) {
            String path = LakeFolders.lossPath("g1", turn);
            sample.flip(path);
            assertThat(sample.examine().damages()).contains(differs(path, null, "load1"));

            assertThat(sample.accept("g1")).containsExactly("g1");

            assertThat(sample.examine().damages()).isEmpty();
        }
        assertThat(sample.folders().ids(LedgerTable.LOSS))
                .containsExactly("g1", "g1~2", "g1~3", "g2");
        assertThat(sample.examine().acceptedFiles())
                .contains(LOSS, "_ledger/loss/g1~2.parquet", ROWS);
    }

    @Test
    void lossWhoseRowWasLostIsAcceptedUnderAnotherName() throws IOException {
        sample.lose(ROWS);
        sample.accept("g1");
        Files.delete(sample.file(LOSS));

        sample.accept("g1");

        assertThat(sample.folders().ids(LedgerTable.LOSS)).containsExactly("g1~2");
    }

    @Test
    void lossTellsWhichLoadItsGroupWasOf() throws IOException {
        sample.lose("_ledger/load/load2.parquet");
        sample.lose("_ledger/file_sum/load2.parquet");
        sample.lose("_ledger/commit/g3.parquet");
        write(new Loss("g3", "load2", "mất", null, RECORDED));
        write(new Loss("g7", null, "mất", null, RECORDED));
        write(new Loss("g8.zip", "load2", "mất", null, RECORDED));
        write(new Loss("load2", "load2", "mất", null, RECORDED));

        LakeExamination examination = sample.examine();

        assertThat(examination.loadOf("g3")).contains("load2");
        assertThat(examination.loadOf("g7")).isEmpty();
        assertThat(examination.loadOf("g8.zip")).isEmpty();
        assertThat(examination.loadOf("load2")).isEmpty();
    }

    private void write(Loss loss) {
        LoneSegment.write(
                sample.folders(),
                LedgerTable.LOSS,
                LakeFolders.lossPath(loss.id(), 1),
                row ->
                        row.write(
                                loss.id(),
                                loss.loadId(),
                                loss.reason(),
                                loss.acceptedBy(),
                                loss.acceptedAt()));
    }
}
