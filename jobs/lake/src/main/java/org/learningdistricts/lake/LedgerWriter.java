package org.learningdistricts.lake;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.learningdistricts.lake.row.Decision;
import org.learningdistricts.lake.row.Explanation;
import org.learningdistricts.lake.row.LoadRow;
import org.learningdistricts.lake.row.Publication;
import org.learningdistricts.lake.row.Rollback;
import org.learningdistricts.lake.row.TakenReference;
import org.learningdistricts.lake.segment.LakeException;

/** Writes what loads and people add to the ledger: a segment each, which is never overwritten. */
final class LedgerWriter {

    private final Lake lake;
    private final LakeFolders folders;

    LedgerWriter(Lake lake, LakeFolders folders) {
        this.lake = lake;
        this.folders = folders;
    }

    /** Records committed groups; see {@link Lake#recordLoad}. */
    void recordLoad(String loadId, LocalDateTime recordedAt, List<String> groupIds) {
        if (groupIds.isEmpty()) {
            return;
        }
        String path = newPath(LedgerTable.LOAD, loadId);
        requireRecordable(recordedAt, groupIds);
        Map<String, String> commits = new TreeMap<>();
        for (String id : groupIds) {
            commits.put(id, folders.sha256(LakeFolders.ledgerPath(LedgerTable.COMMIT, id)));
        }
        String sums = writeSums(loadId, commits.keySet());
        String reference = lake.lastReference().map(TakenReference::digest).orElse(null);
        LoneSegment.write(
                folders,
                LedgerTable.LOAD,
                path,
                load ->
                        commits.forEach(
                                (id, sha256) ->
                                        load.write(
                                                loadId, recordedAt, id, sha256, sums, reference)));
    }

    /**
     * Notes the SHA-256 of files that have none in the ledger.
     *
     * @param recorded groups whose commits the load itself holds
     */
    private String writeSums(String loadId, Set<String> recorded) {
        LedgerContent ledger = LedgerContent.of(folders, loads -> {}, path -> true);
        return LoneSegment.write(
                folders,
                LedgerTable.FILE_SUM,
                LakeFolders.ledgerPath(LedgerTable.FILE_SUM, loadId),
                segment ->
                        ledger.unheld(folders).stream()
                                .filter(
                                        path ->
                                                !LakeFolders.isOf(LedgerTable.COMMIT, path)
                                                        || !recorded.contains(
                                                                LakeFolders.idOf(path)))
                                .forEach(
                                        path -> segment.write(loadId, path, folders.sha256(path))));
    }

    /** Records what a load publishes by; see {@link Lake#recordPublication}. */
    void recordPublication(Publication publication) {
        Optional<LocalDateTime> last = lake.lastRecordedAt();
        if (last.isPresent() && publication.recordedAt().isBefore(last.get())) {
            throw new LakeException(
                    "expected a time not before %s, but found %s"
                            .formatted(last.get(), publication.recordedAt()));
        }
        LoneSegment.write(
                folders,
                LedgerTable.PUBLICATION,
                newPath(LedgerTable.PUBLICATION, publication.loadId()),
                segment ->
                        segment.write(
                                publication.loadId(),
                                publication.recordedAt(),
                                publication.referenceDigest(),
                                publication.contractDigest(),
                                publication.decisions(),
                                publication.softwareVersion()));
    }

    /** Notes what loads judge by from now on. */
    void takeReference(TakenReference taken) {
        LoneSegment.write(
                folders,
                LedgerTable.REFERENCE,
                newPath(LedgerTable.REFERENCE, taken.id()),
                segment ->
                        segment.write(
                                taken.id(), taken.digest(), taken.isBundled(), taken.takenAt()));
    }

    /** Keeps an explanation of a finding. */
    void explain(Explanation explanation) {
        LoneSegment.write(
                folders,
                LedgerTable.EXPLANATION,
                newPath(LedgerTable.EXPLANATION, explanation.id()),
                segment ->
                        segment.write(
                                explanation.id(),
                                explanation.findingId(),
                                explanation.reason(),
                                explanation.by(),
                                explanation.at()));
    }

    /** Keeps a decision. */
    void decide(Decision decision) {
        LoneSegment.write(
                folders,
                LedgerTable.DECISION,
                newPath(LedgerTable.DECISION, decision.id()),
                segment ->
                        segment.write(
                                decision.id(),
                                decision.kind(),
                                decision.quarter(),
                                decision.unitLevel(),
                                decision.unitCode(),
                                decision.dataset(),
                                decision.digest(),
                                decision.isUndone(),
                                decision.reason(),
                                decision.by(),
                                decision.at()));
    }

    /** Notes to which release clients are led from now on. */
    void rollBack(Rollback rollback) {
        LoneSegment.write(
                folders,
                LedgerTable.ROLLBACK,
                newPath(LedgerTable.ROLLBACK, rollback.id()),
                segment ->
                        segment.write(
                                rollback.id(),
                                rollback.releaseId(),
                                rollback.reason(),
                                rollback.by(),
                                rollback.at()));
    }

    private void requireRecordable(LocalDateTime recordedAt, List<String> groupIds) {
        Set<String> uncommitted = new HashSet<>(groupIds);
        lake.committedGroups().forEach(uncommitted::remove);
        if (!uncommitted.isEmpty()) {
            throw new LakeException("cannot record groups that are not committed: " + uncommitted);
        }
        for (LoadRow load : lake.loads()) {
            if (groupIds.contains(load.groupId())) {
                throw new LakeException(
                        "group %s is recorded by load %s already"
                                .formatted(load.groupId(), load.loadId()));
            }
            if (recordedAt.isBefore(load.recordedAt())) {
                throw new LakeException(
                        "expected a time not before %s, when load %s was recorded, but found %s"
                                .formatted(load.recordedAt(), load.loadId(), recordedAt));
            }
        }
    }

    /** Where a row of this id goes, of which there is none yet. */
    private String newPath(LedgerTable table, String id) {
        LakeFolders.requireId(id);
        String path = LakeFolders.ledgerPath(table, id);
        folders.requireAbsent(path);
        return path;
    }
}
