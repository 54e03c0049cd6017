package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.learningdistricts.lake.LakeSamples.QUARTER;
import static org.learningdistricts.lake.LakeSamples.RECEIVED;
import static org.learningdistricts.lake.LakeSamples.finding;
import static org.learningdistricts.lake.LakeSamples.submission;
import static org.learningdistricts.lake.LakeSamples.submissionId;
import static org.learningdistricts.lake.SampleLake.RECORDED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.lake.row.CommitRow;
import org.learningdistricts.lake.row.DeliveryFinding;
import org.learningdistricts.lake.row.Explanation;
import org.learningdistricts.lake.row.LedgerFinding;
import org.learningdistricts.lake.row.LedgerReceipt;
import org.learningdistricts.lake.row.LedgerSubmission;
import org.learningdistricts.lake.row.ReceiptRow;
import org.learningdistricts.lake.row.SubmissionRow;
import org.learningdistricts.lake.segment.LakeException;

/** What comes back of what groups wrote, and what is told of segments that cannot be read. */
class LedgerReaderTest {

    @TempDir private Path folder;
    private SampleLake sample = SampleLake.in(Path.of(""));

    @BeforeEach
    void openLake() {
        sample = SampleLake.in(folder);
    }

    private <T> List<T> read(Function<LedgerReader, List<T>> query) {
        try (LedgerReader reader = sample.lake().openLedger()) {
            return query.apply(reader);
        }
    }

    private void group(String id, SubmissionRow row) {
        try (GroupWriter group = sample.lake().openGroup(id, "load1")) {
            group.addSubmission(row);
            group.commit();
        }
    }

    @Test
    void submissionsComeBackAsTheyWere() {
        SubmissionRow archived = submission("a", null, RECEIVED, "rejected");
        SubmissionRow other =
                new SubmissionRow(
                        submissionId("b"),
                        QUARTER,
                        "city",
                        "01",
                        "b",
                        "zip",
                        7L,
                        RECEIVED.plusDays(1),
                        "accepted",
                        "2025.2",
                        "judge2",
                        3,
                        4,
                        5,
                        false);
        group("g2", archived);
        group("g1", other);

        assertThat(read(reader -> reader.submissions(List.of("g2", "g1"))))
                .containsExactly(
                        new LedgerSubmission("g1", "load1", other),
                        new LedgerSubmission("g2", "load1", archived));
        assertThat(read(reader -> reader.submissions(List.of()))).isEmpty();
    }

    @Test
    void receiptsComeBackOfTheGroupsThatBroughtSome() {
        ReceiptRow receipt = new ReceiptRow(submissionId("a"), QUARTER, RECEIVED, "accepted", 1, 2);
        group("g1", submission("a", 1L, RECEIVED, "accepted"));
        try (GroupWriter group = sample.lake().openGroup("g2", "load2")) {
            group.addReceipt(receipt);
            group.commit();
        }

        assertThat(read(reader -> reader.receipts(List.of("g1", "g2"))))
                .containsExactly(new LedgerReceipt("g2", "load2", receipt));
        assertThat(read(reader -> reader.receipts(List.of("g1")))).isEmpty();
    }

    @Test
    void findingsOfSubmissionsAndOfDeliveriesAreReadApart() {
        try (GroupWriter group = sample.lake().openGroup("g1", "load1")) {
            group.addFinding(submissionId("a"), finding("f1", "late", Severity.WARNING));
            group.addFinding(submissionId("a"), finding("f2", "late", Severity.WARNING));
            group.addFinding(submissionId("b"), finding("f3", "no-number", Severity.ERROR));
            group.addFinding(null, finding("f4", "no-unit", Severity.ERROR));
            group.commit();
        }

        assertThat(read(reader -> reader.findings(List.of("g1"), Set.of("late", "no-unit"))))
                .extracting(LedgerFinding::submissionId, LedgerFinding::rule, LedgerFinding::file)
                .containsExactly(tuple(submissionId("a"), "late", "literacy.csv"));
        assertThat(read(reader -> reader.deliveryFindings(List.of("g1"))))
                .containsExactly(
                        new DeliveryFinding(
                                "g1",
                                "load1",
                                "f4",
                                "no-unit",
                                "error",
                                "literacy.csv",
                                "Không phải số",
                                "Not a number"));
    }

    @Test
    void changedSegmentIsToldBeforeItIsRead() throws IOException {
        sample.group("g1", "load1");
        sample.group("g2", "load1");
        sample.flip("_ledger/submission/g2.parquet");

        assertThatThrownBy(() -> read(reader -> reader.submissions(List.of("g1", "g2"))))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("_ledger/submission/g2.parquet (nhóm / group g2)")
                .hasMessageContaining("not those that were written");
        assertThat(read(reader -> reader.submissions(List.of("g1")))).hasSize(1);
        try (LedgerReader reader = sample.lake().openLedger()) {
            assertThat(reader.deliveryFindings(List.of("g1", "g2"))).isEmpty();
            assertThatThrownBy(() -> reader.submissions(List.of("g2")))
                    .isInstanceOf(LakeException.class);
        }
    }

    @Test
    void segmentsOfOlderCommitsAreReadAsTheyAre() throws IOException {
        sample.group("g1", "load1");
        sample.oldCommit("g1", "load1");

        assertThat(read(reader -> reader.submissions(List.of("g1")))).hasSize(1);
        assertThat(read(reader -> reader.commits(List.of("g1"))))
                .extracting(CommitRow::sha256)
                .containsOnlyNulls();
    }

    @Test
    void segmentThatCannotBeReadIsNamedInOneLine() throws IOException {
        sample = SampleLake.withTwoLoads(folder);
        Path broken = sample.file("_ledger/load/load2.parquet");
        Files.writeString(broken, "no Parquet at all");

        for (List<String> loads : List.of(List.of("load2"), List.of("load1", "load2"))) {
            assertThatThrownBy(() -> read(reader -> reader.loads(loads)))
                    .isInstanceOf(LakeException.class)
                    .message()
                    .startsWith("cannot read " + broken + ": ")
                    .contains("No magic bytes")
                    .hasLineCount(1);
        }
    }

    @Test
    void missingSegmentOfManyIsNamed() throws IOException {
        sample = SampleLake.withTwoLoads(folder);
        Files.delete(sample.file("_ledger/commit/g1.parquet"));

        assertThatThrownBy(() -> read(reader -> reader.commits(List.of("g1", "g2", "g3"))))
                .isInstanceOf(LakeException.class)
                .hasMessageStartingWith(
                        "cannot read " + sample.file("_ledger/commit/g1.parquet") + ": ");
    }

    @Test
    void closedReaderReadsNoMore() {
        group("g1", submission("a", 1L, RECEIVED, "accepted"));
        LedgerReader reader = sample.lake().openLedger();
        reader.close();

        assertThatThrownBy(() -> reader.submissions(List.of("g1")))
                .isInstanceOf(LakeException.class);
    }

    @Test
    void explanationIsKeptAndNeverOverwritten() throws Exception {
        Explanation first = new Explanation("e-1", "f1", "đúng", "Hà", RECORDED);
        sample.lake().explain(first);
        sample.lake().explain(new Explanation("e-2", "f2", "sai", null, RECORDED));

        assertThat(sample.lake().explanations()).containsExactly("e-1", "e-2");
        assertThat(sample.lake().decisionsCount()).isEqualTo(2);
        assertThat(Parquet.rows("from $file", sample.file("_ledger/explanation/e-1.parquet")))
                .containsExactly("e-1|f1|đúng|Hà|2025-03-20 08:00:00.0");
        assertThatThrownBy(() -> sample.lake().explain(first))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("exists already");
        assertThatThrownBy(
                        () ->
                                sample.lake()
                                        .explain(new Explanation("../e", "f", "r", null, RECORDED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../e");
    }
}
