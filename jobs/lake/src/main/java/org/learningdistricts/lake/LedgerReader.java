package org.learningdistricts.lake;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningdistricts.lake.row.CommitRow;
import org.learningdistricts.lake.row.Decision;
import org.learningdistricts.lake.row.DeliveryFinding;
import org.learningdistricts.lake.row.FileSum;
import org.learningdistricts.lake.row.LedgerFinding;
import org.learningdistricts.lake.row.LedgerReceipt;
import org.learningdistricts.lake.row.LedgerSubmission;
import org.learningdistricts.lake.row.LoadRow;
import org.learningdistricts.lake.row.Loss;
import org.learningdistricts.lake.row.Publication;
import org.learningdistricts.lake.row.Rollback;
import org.learningdistricts.lake.row.TakenReference;
import org.learningdistricts.lake.segment.LakeException;
import org.learningdistricts.schemas.SqlResource;

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
        return read("loads", LedgerTable.LOAD, loadIds, LoadRow.class);
    }

    /** What the given loads published by, by load. */
    List<Publication> publications(List<String> loadIds) {
        return read("publications", LedgerTable.PUBLICATION, loadIds, Publication.class);
    }

    /** The files that the given groups committed. */
    List<CommitRow> commits(List<String> groupIds) {
        return read("commits", LedgerTable.COMMIT, groupIds, CommitRow.class);
    }

    /** The files that the given loads noted. */
    List<FileSum> fileSums(List<String> loadIds) {
        return read("file_sums", LedgerTable.FILE_SUM, loadIds, FileSum.class);
    }

    /** The losses with the given ids. */
    List<Loss> losses(List<String> ids) {
        return read("losses", LedgerTable.LOSS, ids, Loss.class);
    }

    /** The rollbacks with the given ids. */
    List<Rollback> rollbacks(List<String> ids) {
        return read("rollbacks", LedgerTable.ROLLBACK, ids, Rollback.class);
    }

    /** The decisions with the given ids, in order. */
    List<Decision> decisions(List<String> ids) {
        return read("decisions", LedgerTable.DECISION, ids, Decision.class);
    }

    /** The sets of reference data with the given ids. */
    List<TakenReference> references(List<String> ids) {
        return read("references", LedgerTable.REFERENCE, ids, TakenReference.class);
    }

    /** The judgements of the given groups, by group and submission. */
    public List<LedgerSubmission> submissions(List<String> groupIds) {
        return read("submissions", LedgerTable.SUBMISSION, groupIds, LedgerSubmission.class);
    }

    /** The earlier receipt times that some of the given groups brought, by group and submission. */
    public List<LedgerReceipt> receipts(List<String> groupIds) {
        Set<String> bringing = new HashSet<>(folders.ids(LedgerTable.RECEIPT));
        List<String> some = groupIds.stream().filter(bringing::contains).toList();
        return read("receipts", LedgerTable.RECEIPT, some, LedgerReceipt.class);
    }

    /** What some rules found in the submissions of the given groups. */
    public List<LedgerFinding> findings(List<String> groupIds, Set<String> rules) {
        return read("findings", LedgerTable.FINDING, groupIds, LedgerFinding.class).stream()
                .filter(finding -> rules.contains(finding.rule()))
                .toList();
    }

    /** The findings about deliveries that the given groups brought, each once. */
    public List<DeliveryFinding> deliveryFindings(List<String> groupIds) {
        return read("delivery_findings", LedgerTable.FINDING, groupIds, DeliveryFinding.class);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LakeException("cannot close DuckDB: " + e.getMessage(), e);
        }
    }

    private <T extends Record> List<T> read(
            String query, LedgerTable table, List<String> ids, Class<T> type) {
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
        try (PreparedStatement statement = connection.prepareStatement(text(query))) {
            Array list = connection.createArrayOf("VARCHAR", files);
            statement.setArray(1, list);
            try (ResultSet result = statement.executeQuery()) {
                return RecordRows.of(result, type);
            }
        } catch (SQLException e) {
            throw new LakeException(
                    "cannot read " + named(query, table, ids, type) + ": " + firstLine(e), e);
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
    private <T extends Record> Path named(
            String query, LedgerTable table, List<String> ids, Class<T> type) {
        if (ids.size() > 1) {
            for (String id : ids) {
                try {
                    read(query, table, List.of(id), type);
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

    private static String text(String query) {
        return SqlResource.text(LedgerReader.class, "sql/" + query + ".sql");
    }
}
