package org.learningdistricts.lake;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.lake.segment.LakeException;

/** Reads segments of the ledger back, with a DuckDB that keeps nothing. */
public final class LedgerReader implements AutoCloseable {

    private final LakeFolders folders;
    private final Connection connection;
    private final Map<String, String> sums = new HashMap<>();
    private final Set<String> summed = new HashSet<>();

    private LedgerReader(LakeFolders folders, Connection connection) {
        this.folders = folders;
        this.connection = connection;
    }

    static LedgerReader open(LakeFolders folders) {
        try {
            return new LedgerReader(folders, LedgerEngine.connection());
        } catch (SQLException e) {
            throw new LakeException("cannot start DuckDB: " + e.getMessage(), e);
        }
    }

    /** What the given loads recorded, by load and group. */
    public List<LoadRow> loads(List<String> loadIds) {
        return read(
                "loads",
                LedgerTable.LOAD,
                loadIds,
                row ->
                        new LoadRow(
                                row.getString("load_id"),
                                row.getObject("recorded_at", LocalDateTime.class),
                                row.getString("group_id"),
                                orNull(row, "commit_sha256"),
                                orNull(row, "file_sum_sha256"),
                                orNull(row, "reference_digest")));
    }

    /** The files that the given groups committed. */
    List<CommitRow> commits(List<String> groupIds) {
        return read(
                "commits",
                LedgerTable.COMMIT,
                groupIds,
                row ->
                        new CommitRow(
                                row.getString("group_id"),
                                row.getString("load_id"),
                                row.getString("table_name"),
                                row.getString("path"),
                                orNull(row, "sha256")));
    }

    /** The files that the given loads noted. */
    List<FileSum> fileSums(List<String> loadIds) {
        return read(
                "file_sums",
                LedgerTable.FILE_SUM,
                loadIds,
                row -> new FileSum(row.getString("path"), row.getString("sha256")));
    }

    /** The losses with the given ids. */
    List<Loss> losses(List<String> ids) {
        return read(
                "losses",
                LedgerTable.LOSS,
                ids,
                row ->
                        new Loss(
                                row.getString("group_id"),
                                row.getString("load_id"),
                                row.getString("reason"),
                                row.getString("accepted_by"),
                                row.getObject("accepted_at", LocalDateTime.class)));
    }

    /** The sets of reference data with the given ids. */
    List<TakenReference> references(List<String> ids) {
        return read(
                "references",
                LedgerTable.REFERENCE,
                ids,
                row ->
                        new TakenReference(
                                row.getString("reference_id"),
                                row.getString("reference_digest"),
                                row.getBoolean("is_bundled"),
                                row.getObject("taken_at", LocalDateTime.class)));
    }

    /** The judgements of the given groups, by group and submission. */
    public List<LedgerSubmission> submissions(List<String> groupIds) {
        return read("submissions", LedgerTable.SUBMISSION, groupIds, LedgerReader::submission);
    }

    /** The earlier receipt times that some of the given groups brought, by group and submission. */
    public List<LedgerReceipt> receipts(List<String> groupIds) {
        Set<String> bringing = new HashSet<>(folders.ids(LedgerTable.RECEIPT));
        return read(
                "receipts",
                LedgerTable.RECEIPT,
                groupIds.stream().filter(bringing::contains).toList(),
                row ->
                        new LedgerReceipt(
                                row.getString("group_id"),
                                row.getString("load_id"),
                                new ReceiptRow(
                                        row.getString("submission_id"),
                                        Quarter.parse(row.getString("quarter")),
                                        row.getObject("received_at", LocalDateTime.class),
                                        row.getString("status"),
                                        row.getLong("findings_error"),
                                        row.getLong("findings_warning"))));
    }

    /** What some rules found in the submissions of the given groups. */
    public List<LedgerFinding> findings(List<String> groupIds, Set<String> rules) {
        return read(
                        "findings",
                        LedgerTable.FINDING,
                        groupIds,
                        row ->
                                new LedgerFinding(
                                        row.getString("group_id"),
                                        row.getString("submission_id"),
                                        row.getString("rule"),
                                        row.getString("severity")))
                .stream()
                .filter(finding -> rules.contains(finding.rule()))
                .toList();
    }

    /** The findings about deliveries that the given groups brought, each once. */
    public List<DeliveryFinding> deliveryFindings(List<String> groupIds) {
        return read(
                "delivery_findings",
                LedgerTable.FINDING,
                groupIds,
                row ->
                        new DeliveryFinding(
                                row.getString("group_id"),
                                row.getString("load_id"),
                                row.getString("finding_id"),
                                row.getString("rule"),
                                row.getString("severity"),
                                row.getString("file"),
                                row.getString("message_vi"),
                                row.getString("message_en")));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LakeException("cannot close DuckDB: " + e.getMessage(), e);
        }
    }

    private <T> List<T> read(
            String query, LedgerTable table, List<String> ids, LedgerMapper<T> map) {
        if (ids.isEmpty()) {
            return List.of();
        }
        if (!LedgerTable.ALONE.contains(table)) {
            requireUnchanged(table, ids);
        }
        Object[] files =
                ids.stream()
                        .map(id -> folders.resolve(LakeFolders.ledgerPath(table, id)).toString())
                        .toArray();
        try (PreparedStatement statement = connection.prepareStatement(LedgerQuery.text(query))) {
            Array list = connection.createArrayOf("VARCHAR", files);
            statement.setArray(1, list);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(map.row(result));
                }
                return List.copyOf(rows);
            }
        } catch (SQLException e) {
            throw new LakeException(
                    "cannot read " + named(query, table, ids) + ": " + firstLine(e), e);
        }
    }

    /** What a commit holds is looked at before it is read. */
    private void requireUnchanged(LedgerTable table, List<String> ids) {
        List<String> others = ids.stream().filter(summed::add).toList();
        for (CommitRow row : commits(others)) {
            if (row.sha256() != null) {
                sums.put(row.path(), row.sha256());
            }
        }
        for (String id : ids) {
            String path = LakeFolders.ledgerPath(table, id);
            String sha256 = sums.get(path);
            if (sha256 != null && !sha256.equals(folders.sha256(path))) {
                throw LakeFaults.damaged(
                        List.of(new LakeDamage(LakeDamage.Kind.DIFFERS, path, id, null)));
            }
        }
    }

    /** The segment that cannot be read: what DuckDB says of many names none. */
    private Path named(String query, LedgerTable table, List<String> ids) {
        if (ids.size() > 1) {
            for (String id : ids) {
                try {
                    read(query, table, List.of(id), row -> "");
                } catch (LakeException e) {
                    return folders.resolve(LakeFolders.ledgerPath(table, id));
                }
            }
            return folders.resolve(table.tableName());
        }
        return folders.resolve(LakeFolders.ledgerPath(table, ids.get(0)));
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("unknown reason");
    }

    /** A column that no segment has if all are old. */
    private static @Nullable String orNull(ResultSet row, String column) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.getColumnName(i).equals(column)) {
                return row.getString(i);
            }
        }
        return null;
    }

    private static LedgerSubmission submission(ResultSet row) throws SQLException {
        long sequence = row.getLong("sequence");
        boolean hasSequence = !row.wasNull();
        return new LedgerSubmission(
                row.getString("group_id"),
                row.getString("load_id"),
                new SubmissionRow(
                        row.getString("submission_id"),
                        Quarter.parse(row.getString("quarter")),
                        row.getString("unit_level"),
                        row.getString("unit_code"),
                        row.getString("digest"),
                        row.getString("form"),
                        hasSequence ? (Long) sequence : null,
                        row.getObject("received_at", LocalDateTime.class),
                        row.getString("status"),
                        row.getString("contract_version"),
                        row.getString("judge_digest"),
                        row.getLong("findings_error"),
                        row.getLong("findings_warning"),
                        row.getLong("findings_info"),
                        row.getBoolean("is_archived")));
    }

    @FunctionalInterface
    private interface LedgerMapper<T> {
        T row(ResultSet result) throws SQLException;
    }
}
