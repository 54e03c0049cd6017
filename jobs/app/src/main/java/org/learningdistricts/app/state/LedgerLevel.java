package org.learningdistricts.app.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.lake.KnownGroup;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.LedgerReader;
import org.learningdistricts.lake.row.DeliveryFinding;
import org.learningdistricts.lake.row.LedgerReceipt;
import org.learningdistricts.lake.row.LedgerSubmission;
import org.learningdistricts.lake.row.ReceiptRow;
import org.learningdistricts.lake.row.SubmissionRow;

/**
 * Makes the database say what the ledger says. Nothing else writes these tables, so a lost database
 * comes back the same.
 */
final class LedgerLevel {

    private static final String[] TABLES = {
        "judgement", "receipt", "delivery_finding", "ledger_group"
    };

    private final Connection connection;
    private final Lake lake;

    LedgerLevel(Connection connection, Lake lake) {
        this.connection = connection;
        this.lake = lake;
    }

    /** Reads what is missing and forgets what the lake does not have; tells how many groups. */
    int reach() throws SQLException {
        List<KnownGroup> known = known();
        Set<String> knownIds = ids(known);
        Set<String> committed = new TreeSet<>(lake.committedGroups());
        List<String> gone = knownIds.stream().filter(id -> !committed.contains(id)).toList();
        List<String> added = committed.stream().filter(id -> !knownIds.contains(id)).toList();
        for (String table : TABLES) {
            StateQuery.each(connection, "forget_" + table, gone, id -> new Object[] {id});
        }
        if (!added.isEmpty()) {
            read(added);
        }
        if (!added.isEmpty() || isRecordedElse(known)) {
            markRecorded();
        }
        return gone.size() + added.size();
    }

    /** Whether there is nothing to read and nothing to forget. */
    boolean isReached() throws SQLException {
        List<KnownGroup> known = known();
        return ids(known).equals(new HashSet<>(lake.committedGroups())) && !isRecordedElse(known);
    }

    private List<KnownGroup> known() throws SQLException {
        return StateQuery.rows(connection, "groups", KnownGroup.class);
    }

    private static Set<String> ids(List<KnownGroup> groups) {
        return groups.stream().map(KnownGroup::groupId).collect(Collectors.toSet());
    }

    /** Whether the lake has other loads than those that recorded the known groups. */
    private boolean isRecordedElse(List<KnownGroup> known) {
        Set<String> loads = new HashSet<>();
        for (KnownGroup group : known) {
            if (group.loadId() != null) {
                loads.add(group.loadId());
            }
        }
        return !loads.equals(new HashSet<>(lake.recordedLoads()));
    }

    private void read(List<String> groups) throws SQLException {
        StateQuery.each(connection, "add_ledger_group", groups, id -> new Object[] {id});
        try (LedgerReader ledger = lake.openLedger()) {
            StateQuery.each(
                    connection,
                    "add_judgement",
                    ledger.submissions(groups),
                    LedgerLevel::judgement);
            StateQuery.each(
                    connection, "add_receipt", ledger.receipts(groups), LedgerLevel::receipt);
            StateQuery.each(
                    connection,
                    "add_delivery_finding",
                    ledger.deliveryFindings(groups),
                    LedgerLevel::deliveryFinding);
        }
    }

    private void markRecorded() throws SQLException {
        StateQuery.each(connection, "forget_recorded", List.of(""), all -> new Object[0]);
        StateQuery.each(
                connection,
                "mark_recorded",
                lake.loads(),
                load ->
                        new Object[] {
                            load.loadId(), Moments.text(load.recordedAt()), load.groupId()
                        });
    }

    private static @Nullable Object[] judgement(LedgerSubmission read) {
        SubmissionRow row = read.submission();
        return new Object[] {
            row.submissionId(),
            read.loadId(),
            read.groupId(),
            row.quarter().toString(),
            row.unitLevel(),
            row.unitCode(),
            row.digest(),
            row.form(),
            row.sequence(),
            Moments.text(row.receivedAt()),
            row.status(),
            row.contractVersion(),
            row.judgeDigest(),
            row.findingsError(),
            row.findingsWarning(),
            row.findingsInfo(),
            row.isArchived()
        };
    }

    private static @Nullable Object[] receipt(LedgerReceipt read) {
        ReceiptRow row = read.receipt();
        return new Object[] {
            row.submissionId(),
            read.loadId(),
            read.groupId(),
            Moments.text(row.receivedAt()),
            row.status(),
            row.findingsError(),
            row.findingsWarning()
        };
    }

    private static @Nullable Object[] deliveryFinding(DeliveryFinding finding) {
        return new Object[] {
            finding.findingId(),
            finding.groupId(),
            finding.loadId(),
            finding.rule(),
            finding.severity(),
            finding.file(),
            finding.messageVi(),
            finding.messageEn()
        };
    }
}
