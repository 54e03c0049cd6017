package org.learningdistricts.app.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.learningdistricts.lake.LakeSamples.RECEIVED;
import static org.learningdistricts.lake.LakeSamples.finding;
import static org.learningdistricts.lake.LakeSamples.submission;
import static org.learningdistricts.lake.LakeSamples.submissionId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.lake.GroupWriter;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.row.DeliveryFinding;
import org.learningdistricts.lake.row.ReceiptRow;
import org.learningdistricts.lake.row.SubmissionRow;

class StateDatabaseTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 3, 20, 8, 0);
    private static final LocalDateTime SECOND = LocalDateTime.of(2025, 3, 21, 8, 0);

    @TempDir private Path folder;
    private Path file;
    private Lake lake;

    @BeforeEach
    void makeFolders() {
        file = folder.resolve("ldw.db");
        lake = new Lake(folder.resolve("lake"));
    }

    @Test
    void knowsWhatTheLedgerSaysOfASubmission() {
        write("g1", "load1", submission("a", 3L, RECEIVED, "accepted"));
        lake.recordLoad("load1", FIRST, List.of("g1"));

        try (StateDatabase state = StateDatabase.open(file)) {
            assertThat(state.submissions()).doesNotContainKey(submissionId("a"));
            assertThat(state.bringLevel(lake)).isOne();
            assertThat(state.submissions().get(submissionId("a")))
                    .isEqualTo(
                            new KnownSubmission(
                                    submissionId("a"), "g1", "accepted", "judge", RECEIVED, true));
            assertThat(state.lastRecordedAt()).contains(FIRST);
            assertThat(state.bringLevel(lake)).isZero();
        }
    }

    @Test
    void knowsGroupsThatNoLoadRecordedYet() {
        write("g1", "load1", submission("a", null, RECEIVED, "rejected"));

        try (StateDatabase state = StateDatabase.open(file)) {
            state.bringLevel(lake);
            assertThat(state.submissions().get(submissionId("a")))
                    .isEqualTo(
                            new KnownSubmission(
                                    submissionId("a"), "g1", "rejected", "judge", RECEIVED, false));
            assertThat(state.lastRecordedAt()).isEmpty();

            lake.recordLoad("load2", FIRST, List.of("g1"));
            state.bringLevel(lake);
            assertThat(state.lastRecordedAt()).contains(FIRST);
        }
    }

    @Test
    void judgementRecordedLastCounts() {
        write("g1", "load1", submission("a", 1L, RECEIVED, "rejected"));
        lake.recordLoad("load1", FIRST, List.of("g1"));
        write("g0", "load2", submission("a", 1L, RECEIVED, "accepted"));
        lake.recordLoad("load2", SECOND, List.of("g0"));

        try (StateDatabase state = StateDatabase.open(file)) {
            state.bringLevel(lake);
            assertThat(state.submissions().get(submissionId("a")).status()).isEqualTo("accepted");
            assertThat(state.unitStatus())
                    .extracting(UnitStatus::submissionId)
                    .containsExactly(submissionId("a"));
        }
    }

    @Test
    void earliestReceiptTimeCountsWithWhatFollowsFromIt() {
        write("g1", "load1", submission("a", 1L, RECEIVED, "accepted_with_warnings"));
        receive("g2", "load2", RECEIVED.minusHours(2), "accepted", 0);
        receive("g3", "load3", RECEIVED.minusHours(1), "accepted_with_warnings", 1);
        receive("g4", "load4", RECEIVED.plusHours(1), "rejected", 9);

        try (StateDatabase state = StateDatabase.open(file)) {
            state.bringLevel(lake);

            KnownSubmission known = state.submissions().get(submissionId("a"));
            assertThat(known.receivedAt()).isEqualTo(RECEIVED.minusHours(2));
            assertThat(known.status()).isEqualTo("accepted");
            assertThat(known.groupId()).isEqualTo("g1");
            assertThat(state.unitStatus())
                    .extracting(UnitStatus::receivedAt)
                    .containsExactly(RECEIVED.minusHours(2));
        }
    }

    @Test
    void databaseThatWasLostComesBackTheSame() throws Exception {
        try (StateDatabase state = StateDatabase.open(file)) {
            write("g2", "load1", submission("a", 2L, RECEIVED, "accepted"));
            state.bringLevel(lake);
            write("g1", "load1", submission("b", 1L, RECEIVED.plusHours(1), "rejected"));
            state.bringLevel(lake);
            lake.recordLoad("load1", FIRST, List.of("g1"));
            state.bringLevel(lake);
            receive("g3", "load3", RECEIVED.minusHours(2), "accepted", 0);
            state.bringLevel(lake);
            lake.recordLoad("load2", SECOND, List.of("g2"));
            state.bringLevel(lake);
        }
        List<String> before = content();
        Files.delete(file);

        try (StateDatabase state = StateDatabase.open(file)) {
            assertThat(state.bringLevel(lake)).isEqualTo(3);
        }

        assertThat(before).hasSize(8);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void groupsThatTheLakeDoesNotHaveAreForgotten() throws IOException {
        write("g1", "load1", submission("a", 1L, RECEIVED, "accepted"));
        write("g2", "load1", submission("b", 1L, RECEIVED, "accepted"));
        lake.recordLoad("load1", FIRST, List.of("g1"));
        lake.recordLoad("load2", SECOND, List.of("g2"));

        try (StateDatabase state = StateDatabase.open(file)) {
            state.bringLevel(lake);
            Files.delete(folder.resolve("lake/_ledger/commit/g2.parquet"));
            Files.delete(folder.resolve("lake/_ledger/load/load2.parquet"));

            assertThat(state.bringLevel(lake)).isOne();
            assertThat(state.submissions()).doesNotContainKey(submissionId("b"));
            assertThat(state.lastRecordedAt()).contains(FIRST);
            assertThat(state.bringLevel(lake)).isZero();
        }
    }

    @Test
    void lastAcceptedByPrecedenceIsCurrentAndLastReceivedIsNewest() {
        write("g1", "load1", submission("a", 2L, RECEIVED, "accepted"));
        write("g2", "load1", submission("b", 1L, RECEIVED.plusHours(1), "accepted"));
        write("g3", "load1", submission("c", null, RECEIVED.plusHours(2), "rejected"));

        try (StateDatabase state = StateDatabase.open(file)) {
            state.bringLevel(lake);
            assertThat(state.submissions().values())
                    .filteredOn(KnownSubmission::isCurrent)
                    .extracting(KnownSubmission::submissionId)
                    .containsExactly(submissionId("a"));
            assertThat(state.unitStatus())
                    .containsExactly(
                            new UnitStatus(
                                    "2025-Q1",
                                    "district",
                                    "001",
                                    submissionId("c"),
                                    RECEIVED.plusHours(2)));
        }
    }

    @Test
    void findingsAboutADeliveryWaitUntilTheyAreInNoInboxThatWasLookedThrough() {
        for (String id : List.of("g1", "g2")) {
            try (GroupWriter group = lake.openGroup(id, "load" + id)) {
                group.addFinding(null, finding("d1", "no-unit", Severity.ERROR));
                group.commit();
            }
        }

        try (StateDatabase state = StateDatabase.open(file)) {
            state.recordSightings(List.of(seen("d2", "/a", true)));
            assertThat(state.deliveryFindings()).isEmpty();
            assertThat(state.sightings()).isEmpty();
            state.bringLevel(lake);
            assertThat(state.deliveryFindings())
                    .extracting(DeliveryFinding::loadId)
                    .containsExactly("loadg2");
            assertThat(state.sightings()).hasSize(1);
            assertThat(state.sightings().get(0).inbox()).isNull();
            state.recordSightings(List.of(seen("d1", "/a", false), seen("d1", "/b", true)));
            assertThat(state.deliveryFindings()).hasSize(1);
            assertThat(state.sightings())
                    .extracting(Sighting::inbox, Sighting::isThere)
                    .containsExactly(tuple("/a", false), tuple("/b", true));
            state.recordSightings(List.of(seen("d1", "/b", false)));
            assertThat(state.deliveryFindings()).isEmpty();
        }
    }

    private static Sighting seen(String id, String inbox, boolean isThere) {
        return new Sighting(id, "2025-Q3/17", inbox, isThere);
    }

    @Test
    void lastReleaseIsTheOneWithTheGreatestIdentifierWhateverTheClockSaid() {
        Release first = new Release("r0", SECOND, "abc", "load1", 0);
        Release second = new Release("r1", FIRST, "def", "load2", 2);

        try (StateDatabase state = StateDatabase.open(file)) {
            state.recordRelease(second);
            state.recordRelease(first);
            state.recordRelease(first);
            assertThat(state.lastRelease()).contains(second);
        }
    }

    private void write(String groupId, String loadId, SubmissionRow row) {
        try (GroupWriter group = lake.openGroup(groupId, loadId)) {
            group.addSubmission(row);
            group.addFinding(row.submissionId(), finding("f1", "late", Severity.WARNING));
            group.addFinding(row.submissionId(), finding("f2", "late", Severity.WARNING));
            group.addFinding(null, finding("d1", "no-unit", Severity.ERROR));
            group.commit();
        }
    }

    private void receive(
            String groupId, String loadId, LocalDateTime receivedAt, String status, long warnings) {
        try (GroupWriter group = lake.openGroup(groupId, loadId)) {
            group.addReceipt(
                    new ReceiptRow(
                            submissionId("a"),
                            Quarter.parse("2025-Q1"),
                            receivedAt,
                            status,
                            0,
                            warnings));
            group.commit();
        }
    }

    private List<String> content() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (StateDatabase state = StateDatabase.open(file);
                Connection connection = state.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table :
                    List.of("ledger_group", "judgement", "receipt", "delivery_finding")) {
                try (ResultSet result =
                        statement.executeQuery("select * from " + table + " order by 1, 2, 3")) {
                    while (result.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            row.append('|').append(result.getString(i));
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }
}
