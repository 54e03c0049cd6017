package org.learningdistricts.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The folder of the lake. One load at a time writes to it, with several groups open at once.
 *
 * <p>A group counts for the state database once it is committed, and for the warehouse once a load
 * has recorded it.
 */
public final class Lake {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    private final LakeFolders folders;

    /** The lake under a folder that need not exist yet. */
    public Lake(Path root) {
        this.folders = new LakeFolders(root);
    }

    /**
     * Starts a group; what a killed run left under this id is removed.
     *
     * @param groupId letters, digits, {@code _.-}; never used by a committed group
     */
    public GroupWriter openGroup(String groupId, String loadId) {
        requireId(groupId);
        requireId(loadId);
        requireAbsent(folders.ledgerPath(LedgerTable.COMMIT, groupId));
        folders.leftovers(groupId).forEach(Lake::delete);
        return new GroupWriter(folders, groupId, loadId);
    }

    /**
     * Records that a load brought these groups. A load without groups leaves no record.
     *
     * @param recordedAt Hanoi time, not before {@link #lastRecordedAt}; kept to the microsecond
     * @throws LakeException if the load is recorded already, a group is not committed or is
     *     recorded by another load, or time would run backwards
     */
    public void recordLoad(String loadId, LocalDateTime recordedAt, List<String> groupIds) {
        requireId(loadId);
        if (groupIds.isEmpty()) {
            return;
        }
        String path = folders.ledgerPath(LedgerTable.LOAD, loadId);
        requireAbsent(path);
        requireRecordable(recordedAt, groupIds);
        writeAlone(
                LedgerTable.LOAD,
                path,
                load ->
                        groupIds.stream()
                                .distinct()
                                .sorted()
                                .forEach(id -> load.write(loadId, recordedAt, id)));
    }

    /**
     * Keeps an explanation of a finding; it counts from now on.
     *
     * @throws LakeException if its identifier was used before
     */
    public void explain(Explanation explanation) {
        requireId(explanation.id());
        String path = folders.ledgerPath(LedgerTable.EXPLANATION, explanation.id());
        requireAbsent(path);
        writeAlone(
                LedgerTable.EXPLANATION,
                path,
                segment ->
                        segment.write(
                                explanation.id(),
                                explanation.findingId(),
                                explanation.reason(),
                                explanation.by(),
                                explanation.at()));
    }

    /** The ids of all explanations, in order. */
    public List<String> explanations() {
        return folders.ids(LedgerTable.EXPLANATION);
    }

    /** Writes a segment of the ledger that no commit names: it counts once it is durable. */
    private void writeAlone(LedgerTable table, String path, Consumer<SegmentWriter> rows) {
        SegmentWriter segment =
                new SegmentWriter(table.tableName(), folders.resolve(path), table.columns());
        boolean isWritten = false;
        try {
            rows.accept(segment);
            segment.finish();
            segment.publish();
            isWritten = true;
        } finally {
            if (!isWritten) {
                segment.discard();
            }
        }
        LakeFolders.sync(segment.folder());
    }

    /** The ids of the committed groups, in order. */
    public List<String> committedGroups() {
        return folders.ids(LedgerTable.COMMIT);
    }

    /** The ids of the loads that recorded groups, in order. */
    public List<String> recordedLoads() {
        return folders.ids(LedgerTable.LOAD);
    }

    /** The groups that a load recorded, in order. */
    public List<String> recordedGroups() {
        return loads().stream().map(LoadRow::groupId).sorted().toList();
    }

    /** The committed groups that no load recorded: of a run that was interrupted, in order. */
    public List<String> unrecordedGroups() {
        List<String> committed = committedGroups();
        if (committed.isEmpty()) {
            return List.of();
        }
        Set<String> recorded = new HashSet<>(recordedGroups());
        return committed.stream().filter(id -> !recorded.contains(id)).toList();
    }

    /** When the last load was recorded; empty before the first. */
    public Optional<LocalDateTime> lastRecordedAt() {
        return loads().stream().map(LoadRow::recordedAt).max(LocalDateTime::compareTo);
    }

    /** Which load recorded which group when. */
    public List<LoadRow> loads() {
        if (recordedLoads().isEmpty()) {
            return List.of();
        }
        try (LedgerReader reader = openLedger()) {
            return reader.loads(recordedLoads());
        }
    }

    /** Opens the ledger for reading; the first call of a process costs half a second. */
    public LedgerReader openLedger() {
        return LedgerReader.open(folders);
    }

    /**
     * Removes half-written files, and segments of groups that were never committed. Only for the
     * process that holds the data folder.
     *
     * @return what was removed
     */
    public List<Path> removeUnnamedSegments() {
        Set<String> committed = new HashSet<>(committedGroups());
        List<Path> removed = new ArrayList<>();
        for (Path file : folders.files()) {
            if (LakeFolders.isTemporary(file)
                    || (folders.belongsToGroup(file)
                            && !committed.contains(LakeFolders.id(file)))) {
                delete(file);
                removed.add(file);
            }
        }
        return List.copyOf(removed);
    }

    private void requireRecordable(LocalDateTime recordedAt, List<String> groupIds) {
        Set<String> uncommitted = new HashSet<>(groupIds);
        committedGroups().forEach(uncommitted::remove);
        if (!uncommitted.isEmpty()) {
            throw new LakeException("cannot record groups that are not committed: " + uncommitted);
        }
        for (LoadRow load : loads()) {
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

    private void requireAbsent(String relative) {
        Path file = folders.resolve(relative);
        if (Files.exists(file)) {
            throw new LakeException("never overwritten, but exists already: " + file);
        }
    }

    private static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "expected an id of letters, digits and _.- but found " + id);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw LakeException.writing(file, e);
        }
    }
}
