package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.learningdistricts.lake.LakeSamples.QUARTER;
import static org.learningdistricts.lake.LakeSamples.RECEIVED;
import static org.learningdistricts.lake.LakeSamples.contract;
import static org.learningdistricts.lake.LakeSamples.digest;
import static org.learningdistricts.lake.LakeSamples.economy;
import static org.learningdistricts.lake.LakeSamples.submission;
import static org.learningdistricts.lake.LakeSamples.submissionId;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.check.submission.GivenRows;
import org.learningdistricts.lake.segment.LakeException;

class LakeTest {

    private static final LocalDateTime RECORDED = LocalDateTime.of(2025, 3, 20, 8, 0);

    @TempDir private Path folder;
    private Path root;
    private Lake lake;
    private RemovedFiles removed = new RemovedFiles(Path.of(""), RECORDED);

    @BeforeEach
    void openLake() {
        root = folder.resolve("lake");
        lake = new Lake(root);
        removed = new RemovedFiles(folder.resolve("removed"), RECORDED);
    }

    @Test
    void emptyLakeHasNoGroupsAndNoLoads() {
        assertThat(lake.committedGroups()).isEmpty();
        assertThat(lake.unrecordedGroups()).isEmpty();
        assertThat(lake.recordedGroups()).isEmpty();
        assertThat(lake.lastRecordedAt()).isEmpty();
        assertThat(lake.setAsideUnnamed(removed)).isEmpty();
        assertThat(root).doesNotExist();
    }

    @Test
    void groupsAreRecordedByALoad() {
        writeGroup("g2");
        writeGroup("g1");
        writeGroup("g3");
        assertThat(lake.unrecordedGroups()).containsExactly("g1", "g2", "g3");

        lake.recordLoad("load1", RECORDED, List.of("g3", "g1"));

        assertThat(lake.committedGroups()).containsExactly("g1", "g2", "g3");
        assertThat(lake.recordedGroups()).containsExactly("g1", "g3");
        assertThat(lake.unrecordedGroups()).containsExactly("g2");
        assertThat(lake.recordedLoads()).containsExactly("load1");
        assertThat(lake.lastRecordedAt()).contains(RECORDED);
    }

    @Test
    void loadWithoutGroupsLeavesNoRecord() {
        lake.recordLoad("load1", RECORDED, List.of());

        assertThat(root).doesNotExist();
    }

    @Test
    void momentsOfLoadsNeverDecrease() {
        writeGroup("g1");
        writeGroup("g2");
        lake.recordLoad("load1", RECORDED, List.of("g1"));

        assertThatThrownBy(() -> lake.recordLoad("load2", RECORDED.minusNanos(1000), List.of("g2")))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("expected a time not before 2025-03-20T08:00");
        assertThat(lake.unrecordedGroups()).containsExactly("g2");
    }

    @Test
    void onlyCommittedGroupsAreRecordedAndOnlyOnce() {
        writeGroup("g1");
        lake.recordLoad("load1", RECORDED, List.of("g1"));

        assertThatThrownBy(() -> lake.recordLoad("load2", RECORDED, List.of("g9")))
                .hasMessage("cannot record groups that are not committed: [g9]");
        assertThatThrownBy(() -> lake.recordLoad("load2", RECORDED, List.of("g1")))
                .hasMessage("group g1 is recorded by load load1 already");
        assertThatThrownBy(() -> lake.recordLoad("load1", RECORDED, List.of("g1")))
                .hasMessageContaining("exists already");
    }

    @Test
    void groupKilledBeforeItsCommitIsIgnoredAndSetAside() throws IOException {
        writeGroup("g1");
        writeGroup("g2");
        loseCommit("g2");
        Files.writeString(root.resolve("_ledger/commit/g2.parquet.tmp"), "PAR1 half");

        assertThat(lake.committedGroups()).containsExactly("g1");
        assertThat(lake.setAsideUnnamed(removed))
                .containsExactly(
                        root.resolve("_ledger/commit/g2.parquet.tmp"),
                        root.resolve("_ledger/finding/g2.parquet"),
                        root.resolve("_ledger/submission/g2.parquet"),
                        root.resolve("_ledger/submission_dataset/g2.parquet"),
                        root.resolve("economy/quarter=2025-Q1/g2.parquet"));
        assertThat(files())
                .containsExactly(
                        "_ledger/commit/g1.parquet",
                        "_ledger/commit/g1.parquet.sha256",
                        "_ledger/finding/g1.parquet",
                        "_ledger/submission/g1.parquet",
                        "_ledger/submission_dataset/g1.parquet",
                        "economy/quarter=2025-Q1/g1.parquet");
        assertThat(files(folder.resolve("removed")))
                .containsExactly(
                        "20250320-080000/lake/_ledger/finding/g2.parquet",
                        "20250320-080000/lake/_ledger/submission/g2.parquet",
                        "20250320-080000/lake/_ledger/submission_dataset/g2.parquet",
                        "20250320-080000/lake/economy/quarter=2025-Q1/g2.parquet");
    }

    @Test
    void whatWasSetAsideIsKeptFor30Days() throws IOException {
        writeGroup("g1");
        loseCommit("g1");
        lake.setAsideUnnamed(removed);
        Path stranger = Files.createDirectory(folder.resolve("removed/notes"));

        new RemovedFiles(folder.resolve("removed"), RECORDED.plusDays(30)).forget();
        assertThat(files(folder.resolve("removed"))).hasSize(4);
        new RemovedFiles(folder.resolve("removed"), RECORDED.plusDays(30).plusSeconds(1)).forget();
        assertThat(folder.resolve("removed")).isDirectoryContaining(stranger::equals);
        assertThat(files(folder.resolve("removed"))).isEmpty();
    }

    @Test
    void groupKilledWhileWritingHasNothingUnderItsRealName() throws IOException {
        // Never closed, as after a kill.
        @SuppressWarnings("resource")
        GroupWriter killed = lake.openGroup("g1", "load1");
        fill(killed);

        assertThat(files()).isNotEmpty().allMatch(name -> name.endsWith(".parquet.tmp"));
        lake.setAsideUnnamed(removed);
        assertThat(files()).isEmpty();
        assertThat(folder.resolve("removed")).doesNotExist();
    }

    @Test
    void leftoversOfAnInterruptedGroupAreNotTakenOverByTheNext() throws IOException {
        writeGroup("g1");
        loseCommit("g1");

        assertThatThrownBy(() -> lake.openGroup("g1", "load2"))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("never overwritten")
                .hasMessageContaining("g1.parquet");
        lake.setAsideUnnamed(removed);
        try (GroupWriter again = lake.openGroup("g1", "load2")) {
            again.addSubmission(submission("b", 1L, RECEIVED, "rejected"));
            again.commit();
        }

        assertThat(files())
                .containsExactly(
                        "_ledger/commit/g1.parquet",
                        "_ledger/commit/g1.parquet.sha256",
                        "_ledger/finding/g1.parquet",
                        "_ledger/submission/g1.parquet",
                        "_ledger/submission_dataset/g1.parquet");
    }

    @Test
    void fileInThePlaceOfTheLakeIsNamed() throws IOException {
        Files.writeString(root, "not a folder");

        try (GroupWriter group = lake.openGroup("g1", "load1")) {
            assertThatThrownBy(() -> fill(group))
                    .isInstanceOf(LakeException.class)
                    .hasMessageStartingWith(
                            "cannot write " + root + "/_ledger/submission/g1.parquet");
        }
    }

    @Test
    void fullDiskIsNamedAndLeavesNothing() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "needs /dev/full, which only Linux has");
        Path target = root.resolve("economy/quarter=2025-Q1/g1.parquet");
        Files.createDirectories(target.getParent());
        Files.createSymbolicLink(target.resolveSibling("g1.parquet.tmp"), full);

        try (GroupWriter group = lake.openGroup("g1", "load1")) {
            assertThatThrownBy(
                            () -> {
                                fill(group);
                                group.commit();
                            })
                    .isInstanceOf(LakeException.class)
                    .hasMessageContaining("cannot write " + target)
                    .hasMessageContaining("No space left on device");
        }

        assertThat(files()).isEmpty();
        assertThat(lake.committedGroups()).isEmpty();
    }

    @Test
    void idsThatAreNoFileNamesAreRefused() {
        assertThatThrownBy(() -> lake.openGroup("../g1", "load1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../g1");
    }

    private void writeGroup(String id) {
        try (GroupWriter group = lake.openGroup(id, "load1")) {
            fill(group);
            group.commit();
        }
    }

    private static void fill(GroupWriter group) {
        group.addSubmission(submission("a", 1L, RECEIVED, "accepted"));
        group.addDataset(submissionId("a"), "economy", "economy.csv", 1L);
        group.addFinding(
                null,
                LakeSamples.finding(
                        "f1", "no-unit", org.learningdistricts.intake.finding.Severity.ERROR));
        group.addRows(
                contract("economy"),
                QUARTER,
                submissionId("a"),
                digest("a"),
                GivenRows.batch(economy(BigDecimal.ONE, 5L)));
    }

    /** As a kill leaves it between the segments and their commit. */
    private void loseCommit(String id) throws IOException {
        Files.delete(root.resolve("_ledger/commit/" + id + ".parquet"));
        Files.delete(root.resolve("_ledger/commit/" + id + ".parquet.sha256"));
    }

    private List<String> files() throws IOException {
        return files(root);
    }

    private static List<String> files(Path in) throws IOException {
        try (Stream<Path> walk = Files.walk(in)) {
            return walk.filter(path -> !Files.isDirectory(path))
                    .map(path -> in.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
