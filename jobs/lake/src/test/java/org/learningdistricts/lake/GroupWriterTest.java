package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningdistricts.lake.LakeSamples.QUARTER;
import static org.learningdistricts.lake.LakeSamples.RECEIVED;
import static org.learningdistricts.lake.LakeSamples.contract;
import static org.learningdistricts.lake.LakeSamples.digest;
import static org.learningdistricts.lake.LakeSamples.economy;
import static org.learningdistricts.lake.LakeSamples.recognition;
import static org.learningdistricts.lake.LakeSamples.submission;
import static org.learningdistricts.lake.LakeSamples.submissionId;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.check.submission.GivenRows;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.lake.segment.LakeException;
import org.learningdistricts.schemas.Sha256;

class GroupWriterTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 2, 3);

    @TempDir private Path root;
    private Lake lake;

    @BeforeEach
    void openLake() {
        lake = new Lake(root);
    }

    @Test
    void typesAndValuesComeBackAsTheyWere() throws SQLException {
        writeGroup("g1");

        assertThat(
                        Parquet.rows(
                                "select column_name, column_type from (describe from"
                                        + " read_parquet($file, hive_partitioning = false))",
                                economySegment()))
                .containsExactly(
                        "submission_id|VARCHAR",
                        "source_file|VARCHAR",
                        "source_sheet|VARCHAR",
                        "source_row|INTEGER",
                        "unit_code|VARCHAR",
                        "unit_name|VARCHAR",
                        "year|INTEGER",
                        "income_per_capita|DECIMAL(38,18)",
                        "income_per_capita_previous_year|DECIMAL(38,18)",
                        "labour_force|BIGINT",
                        "employed|BIGINT",
                        "labour_force_previous_year|BIGINT",
                        "employed_previous_year|BIGINT",
                        "not_applicable|VARCHAR");
        assertThat(Parquet.rows("select * exclude (quarter) from $file", economySegment()))
                .containsExactly(
                        submissionId("a")
                                + "|economy.csv|null|2|001|Ba Đình|2024|-135.250000000000000001"
                                + "|null|70000|null|null|null|employed,employed_previous_year");
        assertThat(
                        Parquet.rows(
                                "select level, typeof(level), decision_date, typeof(decision_date)"
                                        + " from $file",
                                root.resolve("recognitions/quarter=2025-Q1/g1.parquet")))
                .containsExactly("2|INTEGER|2025-02-03|DATE", "2|INTEGER|2025-02-03|DATE");
        assertThat(
                        Parquet.rows(
                                "select received_at, typeof(received_at), sequence, is_archived"
                                        + " from $file",
                                root.resolve("_ledger/submission/g1.parquet")))
                .containsExactly("2025-03-18 09:30:00.123456|TIMESTAMP|null|true");
    }

    @Test
    void footerTellsContractQuarterRowsAndDigests() throws SQLException {
        writeGroup("g1");

        assertThat(
                        Parquet.rows(
                                "select decode(key), decode(value) from parquet_kv_metadata($file)"
                                        + " where decode(key) not like 'writer%' order by 1",
                                root.resolve("recognitions/quarter=2025-Q1/g1.parquet")))
                .containsExactly(
                        "contract_version|2025.1",
                        "digests|" + digest("a") + "," + digest("b"),
                        "quarter|2025-Q1",
                        "rows|2");
    }

    @Test
    void pagesAreCompressedWithZstd() throws SQLException {
        writeGroup("g1");

        assertThat(
                        Parquet.rows(
                                "select distinct compression from parquet_metadata($file)",
                                economySegment()))
                .containsExactly("ZSTD");
    }

    @Test
    void pagesCarryTheirChecksum() throws IOException, SQLException {
        writeGroup("g1");
        String offset =
                Parquet.rows(
                                "select max(data_page_offset) from parquet_metadata($file)",
                                economySegment())
                        .get(0);

        byte[] bytes = Files.readAllBytes(economySegment());
        int start = Integer.parseInt(offset);
        ByteArrayInputStream page = new ByteArrayInputStream(bytes, start, bytes.length - start);
        PageHeader header = Util.readPageHeader(page);
        CRC32 checksum = new CRC32();
        checksum.update(page.readNBytes(header.getCompressed_page_size()));

        assertThat(header.isSetCrc()).isTrue();
        assertThat(header.getCrc()).isEqualTo((int) checksum.getValue());
    }

    @Test
    void commitNamesEverySegmentWithItsRowsAndItsSum() throws IOException, SQLException {
        writeGroup("g1");
        Path commit = root.resolve("_ledger/commit/g1.parquet");

        assertThat(
                        Parquet.rows("select path, sha256 from $file", commit).stream()
                                .map(row -> row.split("\\|"))
                                .filter(row -> !sha256(root.resolve(row[0])).equals(row[1])))
                .isEmpty();
        assertThat(Files.readString(root.resolve("_ledger/commit/g1.parquet.sha256")))
                .isEqualTo(sha256(commit) + "  g1.parquet\n");
        assertThat(Parquet.rows("select * exclude (sha256) from $file", commit))
                .containsExactly(
                        "g1|load1|_ledger/finding|null|_ledger/finding/g1.parquet|1",
                        "g1|load1|_ledger/submission|null|_ledger/submission/g1.parquet|1",
                        "g1|load1|_ledger/submission_dataset|null"
                                + "|_ledger/submission_dataset/g1.parquet|1",
                        "g1|load1|economy|2025-Q1|economy/quarter=2025-Q1/g1.parquet|1",
                        "g1|load1|recognitions|2025-Q1|recognitions/quarter=2025-Q1/g1.parquet|2");
    }

    @Test
    void largeTableThatIsNotKeptLeavesNothingOnceItsGroupIsCommitted() throws IOException {
        try (GroupWriter group = lake.openGroup("g1", "load1")) {
            group.addSubmission(submission("a", null, RECEIVED, "rejected"));
            group.rowsOf(QUARTER, submissionId("a"), digest("a"))
                    .open(contract("economy"))
                    .openPart()
                    .add(GivenRows.batch(economy(BigDecimal.ONE, 5L)));
            group.commit();
        }

        assertThat(files())
                .isNotEmpty()
                .allMatch(file -> root.relativize(file).startsWith("_ledger"));
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void groupClosedWithoutCommitLeavesNothing() throws IOException {
        try (GroupWriter group = lake.openGroup("g1", "load1")) {
            fill(group);
        }

        assertThat(files()).isEmpty();
        assertThat(lake.committedGroups()).isEmpty();
    }

    @Test
    void rowsOfTheWrongWidthAreRefused() {
        try (GroupWriter group = lake.openGroup("g1", "load1")) {
            assertThatThrownBy(
                            () ->
                                    group.addRows(
                                            contract("economy"),
                                            QUARTER,
                                            submissionId("a"),
                                            digest("a"),
                                            GivenRows.batch(new Object[] {"economy.csv"})))
                    .isInstanceOf(LakeException.class)
                    .hasMessageContaining("expected 14 values but found 2")
                    .hasMessageContaining("g1.parquet");
        }
    }

    @Test
    void requiredColumnsMustHoldAValue() {
        try (GroupWriter group = lake.openGroup("g1", "load1")) {
            assertThatThrownBy(
                            () ->
                                    group.addRows(
                                            contract("recognitions"),
                                            QUARTER,
                                            submissionId("a"),
                                            digest("a"),
                                            GivenRows.batch(recognition(2, "00001", null))))
                    .isInstanceOf(LakeException.class)
                    .hasMessageContaining("expected a value in decision_date but found none");
        }
    }

    @Test
    void committedGroupIsNeverWrittenAgain() {
        writeGroup("g1");

        assertThatThrownBy(() -> lake.openGroup("g1", "load2"))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("_ledger/commit/g1.parquet");
    }

    @Test
    void noHadoopIsThereAtRunTime() {
        assertThatThrownBy(() -> Class.forName("org.apache.hadoop.conf.Configuration"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private Path economySegment() {
        return root.resolve("economy/quarter=2025-Q1/g1.parquet");
    }

    private void writeGroup(String id) {
        try (GroupWriter group = lake.openGroup(id, "load1")) {
            fill(group);
            group.commit();
        }
    }

    private static void fill(GroupWriter group) {
        group.addSubmission(submission("a", null, RECEIVED, "accepted"));
        group.addDataset(submissionId("a"), "economy", "economy.csv", 1L);
        group.addFinding(submissionId("a"), LakeSamples.finding("f1", "late", Severity.WARNING));
        group.addRows(
                contract("economy"),
                QUARTER,
                submissionId("a"),
                digest("a"),
                GivenRows.batch(economy(new BigDecimal("-135.250000000000000001"), 70_000L)));
        Contract recognitions = contract("recognitions");
        for (String start : List.of("b", "a")) {
            group.addRows(
                    recognitions,
                    QUARTER,
                    submissionId(start),
                    digest(start),
                    GivenRows.batch(recognition(2, "00001", DECIDED)));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
