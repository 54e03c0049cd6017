package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningdistricts.lake.LakeSamples.QUARTER;
import static org.learningdistricts.lake.LakeSamples.contract;
import static org.learningdistricts.lake.LakeSamples.digest;
import static org.learningdistricts.lake.LakeSamples.economy;
import static org.learningdistricts.lake.LakeSamples.submissionId;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.check.plain.RowBatch;
import org.learningdistricts.intake.check.plain.RowStore;
import org.learningdistricts.intake.check.submission.GivenRows;

/** Tables that are written while they are read, in parts. */
class LargeTableTest {

    private static final RowBatch ROWS = GivenRows.batch(economy(BigDecimal.ONE, 5L));

    @TempDir private Path folder;
    private SampleLake sample = SampleLake.in(Path.of(""));

    @BeforeEach
    void openLake() {
        sample = SampleLake.in(folder);
    }

    private static RowStore.StoredTable table(GroupWriter group) {
        return group.rowsOf(QUARTER, submissionId("a"), digest("a")).open(contract("economy"));
    }

    private List<String> segments() throws IOException {
        try (Stream<Path> files = Files.list(sample.file("economy/quarter=2025-Q1"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void keptPartsAreSegmentsOfTheGroup() throws Exception {
        try (GroupWriter group = sample.lake().openGroup("g1", "load1")) {
            RowStore.StoredTable table = table(group);
            RowStore.Part first = table.openPart();
            RowStore.Part empty = table.openPart();
            RowStore.Part last = table.openPart();
            empty.add(GivenRows.batch());
            last.add(ROWS);
            first.add(ROWS);
            first.add(ROWS);
            group.keep(table);
            group.commit();
        }

        assertThat(segments()).containsExactly("g1~1.parquet", "g1~3.parquet");
        assertThat(
                        Parquet.rows(
                                "select path, row_count from $file where table_name = 'economy'",
                                sample.file("_ledger/commit/g1.parquet")))
                .containsExactly(
                        "economy/quarter=2025-Q1/g1~1.parquet|2",
                        "economy/quarter=2025-Q1/g1~3.parquet|1");
        Path part = sample.file("economy/quarter=2025-Q1/g1~1.parquet");
        assertThat(Parquet.rows("select submission_id, labour_force from $file", part))
                .containsExactly(submissionId("a") + "|5", submissionId("a") + "|5");
        assertThat(
                        Parquet.rows(
                                "select decode(key), decode(value) from parquet_kv_metadata($file)"
                                        + " where decode(key) not like 'writer%' order by 1",
                                part))
                .containsExactly(
                        "contract_version|2025.1",
                        "digests|" + digest("a"),
                        "quarter|2025-Q1",
                        "rows|2");
        assertThat(sample.examine().damages()).isEmpty();
    }

    @Test
    void lostPartIsDamageOfItsGroup() throws IOException {
        try (GroupWriter group = sample.lake().openGroup("g1", "load1")) {
            RowStore.StoredTable table = table(group);
            table.openPart().add(ROWS);
            group.keep(table);
            group.commit();
        }
        String part = "economy/quarter=2025-Q1/g1~1.parquet";
        sample.lose(part);

        assertThat(sample.examine().damages())
                .containsExactly(SampleLake.missing(part, "g1", "load1"));
    }

    @Test
    void discardedPartsAreGone() throws IOException {
        try (GroupWriter group = sample.lake().openGroup("g1", "load1")) {
            RowStore.StoredTable table = table(group);
            table.openPart().add(ROWS);
            assertThat(segments()).containsExactly("g1~1.parquet.tmp");

            table.discard();

            assertThat(segments()).isEmpty();
        }
    }

    @Test
    void partsOfAGroupThatIsClosedBeforeItsCommitAreGone() throws IOException {
        try (GroupWriter group = sample.lake().openGroup("g1", "load1")) {
            table(group).openPart().add(ROWS);
        }

        assertThat(segments()).isEmpty();
    }

    @Test
    void tableIsKeptOnceAndByItsOwnGroup() {
        try (GroupWriter group = sample.lake().openGroup("g1", "load1");
                GroupWriter other = sample.lake().openGroup("g2", "load1")) {
            RowStore.StoredTable table = table(group);

            assertThatThrownBy(() -> other.keep(table))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("group g2 did not take this table");
            group.keep(table);
            assertThatThrownBy(() -> group.keep(table)).isInstanceOf(IllegalStateException.class);
        }
    }
}
