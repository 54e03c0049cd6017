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
import org.learningdistricts.check.RowValues;

class LakeTest {

    private static final LocalDateTime RECORDED = LocalDateTime.of(2025, 3, 20, 8, 0);

    @TempDir private Path folder;
    private Path root;
    private Lake lake;

    @BeforeEach
    void openLake() {
        root = folder.resolve("lake");
        lake = new Lake(root);
    }

    @Test
    void emptyLakeHasNoGroupsAndNoLoads() {
        assertThat(lake.committedGroups()).isEmpty();
        assertThat(lake.unrecordedGroups()).isEmpty();
        assertThat(lake.recordedGroups()).isEmpty();
        assertThat(lake.lastRecordedAt()).isEmpty();
        assertThat(lake.removeUnnamedSegments()).isEmpty();
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
    void groupKilledBeforeItsCommitIsIgnoredAndRemoved() throws IOException {
        writeGroup("g1");
        writeGroup("g2");
        Files.delete(root.resolve("_ledger/commit/g2.parquet"));
        Files.writeString(root.resolve("_ledger/commit/g2.parquet.tmp"), "PAR1 half");

        assertThat(lake.committedGroups()).containsExactly("g1");
        assertThat(lake.removeUnnamedSegments())
                .containsExactly(
                        root.resolve("_ledger/commit/g2.parquet.tmp"),
                        root.resolve("_ledger/finding/g2.parquet"),
                        root.resolve("_ledger/submission/g2.parquet"),
                        root.resolve("_ledger/submission_dataset/g2.parquet"),
                        root.resolve("economy/quarter=2025-Q1/g2.parquet"));
        assertThat(files())
                .containsExactly(
                        "_ledger/commit/g1.parquet",
                        "_ledger/finding/g1.parquet",
                        "_ledger/submission/g1.parquet",
                        "_ledger/submission_dataset/g1.parquet",
                        "economy/quarter=2025-Q1/g1.parquet");
    }

    @Test
    void groupKilledWhileWritingHasNothingUnderItsRealName() throws IOException {
        // Never closed, as after a kill.
        @SuppressWarnings("resource")
        GroupWriter killed = lake.openGroup("g1", "load1");
        fill(killed);

        assertThat(files()).isNotEmpty().allMatch(name -> name.endsWith(".parquet.tmp"));
        lake.removeUnnamedSegments();
        assertThat(files()).isEmpty();
    }

    @Test
    void leftoversOfAnInterruptedGroupAreNotTakenOverByTheNext() throws IOException {
        writeGroup("g1");
        Files.delete(root.resolve("_ledger/commit/g1.parquet"));

        try (GroupWriter again = lake.openGroup("g1", "load2")) {
            again.addSubmission(submission("b", 1L, RECEIVED, "rejected"));
            again.commit();
        }

        assertThat(files())
                .containsExactly(
                        "_ledger/commit/g1.parquet",
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
                LakeSamples.finding("f1", "no-unit", org.learningdistricts.finding.Severity.ERROR));
        group.addRows(
                contract("economy"),
                QUARTER,
                submissionId("a"),
                digest("a"),
                RowValues.batch(economy(BigDecimal.ONE, 5L)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> !Files.isDirectory(path))
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
