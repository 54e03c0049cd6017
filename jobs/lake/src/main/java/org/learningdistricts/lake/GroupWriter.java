package org.learningdistricts.lake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.RowBatch;
import org.learningdistricts.intake.check.plain.RowStore;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.lake.row.ReceiptRow;
import org.learningdistricts.lake.row.SubmissionRow;
import org.learningdistricts.lake.segment.Column;
import org.learningdistricts.lake.segment.SegmentWriter;

/**
 * Writes the judgements of a group of submissions, and the rows of the accepted ones, from one
 * thread. They count once {@link #commit} has returned; a group closed before leaves nothing.
 */
public final class GroupWriter implements AutoCloseable {

    private final LakeFolders folders;
    private final String groupId;
    private final String loadId;
    private final Map<String, GroupSegment> segments = new TreeMap<>();
    private final Map<List<Object>, String> paths = new HashMap<>();
    private final Map<String, Set<String>> digests = new TreeMap<>();
    private final List<LargeTable> largeTables = new ArrayList<>();
    private int parts;
    private boolean isCommitted;

    GroupWriter(LakeFolders folders, String groupId, String loadId) {
        this.folders = folders;
        this.groupId = groupId;
        this.loadId = loadId;
    }

    /** Adds one judgement of a submission. */
    public void addSubmission(SubmissionRow row) {
        ledger(LedgerTable.SUBMISSION)
                .write(
                        row.submissionId(),
                        loadId,
                        row.quarter().toString(),
                        row.unitLevel(),
                        row.unitCode(),
                        row.digest(),
                        row.form(),
                        row.sequence(),
                        row.receivedAt(),
                        row.status(),
                        row.contractVersion(),
                        row.judgeDigest(),
                        row.findingsError(),
                        row.findingsWarning(),
                        row.findingsInfo(),
                        row.isArchived());
    }

    /** Adds a dataset that a submission brought; {@code rows} is null if it could not be read. */
    public void addDataset(String submissionId, String dataset, String file, @Nullable Long rows) {
        ledger(LedgerTable.SUBMISSION_DATASET).write(submissionId, loadId, dataset, file, rows);
    }

    /** Adds an earlier receipt time of a submission that was judged before. */
    public void addReceipt(ReceiptRow row) {
        ledger(LedgerTable.RECEIPT)
                .write(
                        row.submissionId(),
                        loadId,
                        row.quarter().toString(),
                        row.receivedAt(),
                        row.status(),
                        row.findingsError(),
                        row.findingsWarning());
    }

    /** Adds a finding about a submission, or about the delivery if {@code submissionId} is null. */
    public void addFinding(@Nullable String submissionId, Finding finding) {
        ledger(LedgerTable.FINDING)
                .write(
                        finding.id(),
                        submissionId,
                        loadId,
                        finding.stage(),
                        finding.rule(),
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.file(),
                        finding.sheet(),
                        finding.row(),
                        finding.column(),
                        finding.value(),
                        finding.expected(),
                        finding.messageVi(),
                        finding.messageEn(),
                        finding.remedyVi(),
                        finding.remedyEn(),
                        finding.subject());
    }

    /**
     * Adds rows of an accepted submission.
     *
     * @param rows values in the lake's column order without the first, {@code submission_id}
     */
    public void addRows(
            Contract contract, Quarter quarter, String submissionId, String digest, RowBatch rows) {
        if (rows.rows() == 0) {
            return;
        }
        String path =
                paths.computeIfAbsent(
                        List.of(contract.name(), quarter, contract.version()),
                        key -> path(contract, quarter));
        SegmentWriter writer =
                segment(contract.name(), quarter, path, DatasetColumns.of(contract)).writer();
        writer.footer("contract_version", contract.version());
        writer.footer("quarter", quarter.toString());
        digests.computeIfAbsent(path, key -> new TreeSet<>()).add(digest);
        writer.write(submissionId, rows);
    }

    /** A segment holds rows by one version of the template. */
    private String path(Contract contract, Quarter quarter) {
        String first = folders.datasetPath(contract.name(), quarter, groupId);
        return segments.containsKey(first)
                ? folders.partPath(contract.name(), quarter, groupId, ++parts)
                : first;
    }

    /** Takes rows of large tables of a submission while it is read. */
    public RowStore rowsOf(Quarter quarter, String submissionId, String digest) {
        return contract -> {
            LargeTable table =
                    new LargeTable(
                            folders,
                            () -> folders.partPath(contract.name(), quarter, groupId, ++parts),
                            contract,
                            quarter,
                            submissionId,
                            digest);
            largeTables.add(table);
            return table;
        };
    }

    /** Lets the rows of a table count that {@link #rowsOf} took, once the group is committed. */
    public void keep(RowStore.StoredTable stored) {
        if (!largeTables.remove(stored)) {
            throw new IllegalStateException("group " + groupId + " did not take this table");
        }
        for (GroupSegment part : ((LargeTable) stored).parts()) {
            // Now, so that its memory is free for the next table.
            part.writer().finish();
            segments.put(part.path(), part);
        }
    }

    /** Commits a group of which no bytes are kept. */
    public void commit() {
        commit(null);
    }

    /**
     * Makes everything added durable, then the pack of the bytes that the group brought, then
     * writes the commit that names them.
     */
    public void commit(@Nullable ArchivePack pack) {
        if (isCommitted) {
            throw new IllegalStateException("group " + groupId + " is committed already");
        }
        // Also when empty, so that a reader finds each table of the ledger in each group.
        ledger(LedgerTable.SUBMISSION);
        ledger(LedgerTable.SUBMISSION_DATASET);
        ledger(LedgerTable.FINDING);
        discardLargeTables();
        digests.forEach(
                (path, inside) ->
                        Objects.requireNonNull(segments.get(path))
                                .writer()
                                .footer("digests", String.join(",", inside)));
        segments.values().forEach(segment -> segment.writer().finish());
        segments.values().forEach(segment -> segment.writer().publish());
        Set<Path> written = new TreeSet<>();
        segments.values().forEach(segment -> written.add(segment.writer().folder()));
        written.forEach(LakeFolders::sync);
        writeCommit(pack);
    }

    @Override
    public void close() {
        if (!isCommitted) {
            discardLargeTables();
            segments.values().forEach(segment -> segment.writer().discard());
            segments.clear();
        }
    }

    /** Those that were not kept: of submissions that were rejected, or could not be read. */
    private void discardLargeTables() {
        largeTables.forEach(LargeTable::discard);
        largeTables.clear();
    }

    private void writeCommit(@Nullable ArchivePack pack) {
        Optional<String> packed = pack == null ? Optional.empty() : pack.publish();
        LoneSegment.write(
                folders,
                LedgerTable.COMMIT,
                LakeFolders.ledgerPath(LedgerTable.COMMIT, groupId),
                commit -> {
                    segments.values().forEach(segment -> name(commit, segment));
                    if (pack != null && packed.isPresent()) {
                        commit.write(
                                groupId,
                                loadId,
                                LakeFolders.ARCHIVE,
                                null,
                                LakeFolders.packPath(groupId),
                                pack.submissions(),
                                packed.get());
                    }
                },
                () -> isCommitted = true);
    }

    private void name(SegmentWriter commit, GroupSegment segment) {
        commit.write(
                groupId,
                loadId,
                segment.table(),
                segment.quarter() == null ? null : segment.quarter().toString(),
                segment.path(),
                segment.writer().rows(),
                segment.writer().sha256());
    }

    private SegmentWriter ledger(LedgerTable table) {
        String path = LakeFolders.ledgerPath(table, groupId);
        return segment(table.tableName(), null, path, table.columns()).writer();
    }

    private GroupSegment segment(
            String table, @Nullable Quarter quarter, String path, List<Column> columns) {
        return segments.computeIfAbsent(
                path,
                key ->
                        new GroupSegment(
                                table,
                                quarter,
                                path,
                                new SegmentWriter(table, folders.resolve(path), columns)));
    }
}
