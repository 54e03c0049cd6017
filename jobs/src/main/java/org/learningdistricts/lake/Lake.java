package org.learningdistricts.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /** The lake under a folder that need not exist yet; its archive lies beside it. */
    public Lake(Path root) {
        this(root, root.resolveSibling("archive"));
    }

    /** The lake under a folder that need not exist yet, and its archive likewise. */
    public Lake(Path root, Path archive) {
        this.folders = new LakeFolders(root, archive);
    }

    /**
     * Starts a group.
     *
     * @param groupId letters, digits, {@code _.-}; never used before
     * @throws LakeException if anything lies under this id already
     */
    public GroupWriter openGroup(String groupId, String loadId) {
        requireId(groupId);
        requireId(loadId);
        requireAbsent(LakeFolders.ledgerPath(LedgerTable.COMMIT, groupId));
        folders.leftovers(groupId).stream().map(folders::relative).forEach(this::requireAbsent);
        return new GroupWriter(folders, groupId, loadId);
    }

    /**
     * Records that a load brought these groups, judged by {@link #lastReference}. A load without
     * groups leaves no record. It notes the SHA-256 of their commits, and that of every file that
     * had none.
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
        String path = LakeFolders.ledgerPath(LedgerTable.LOAD, loadId);
        requireAbsent(path);
        requireRecordable(recordedAt, groupIds);
        Map<String, String> commits = new TreeMap<>();
        for (String id : groupIds) {
            commits.put(id, folders.sha256(LakeFolders.ledgerPath(LedgerTable.COMMIT, id)));
        }
        String sums = writeSums(loadId, commits.keySet());
        String reference = lastReference().map(TakenReference::digest).orElse(null);
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
        LedgerContent ledger = LedgerContent.of(folders, path -> true);
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

    /**
     * Notes that from now on loads judge by a set of reference data, which is kept already.
     *
     * @throws LakeException if its identifier was used before
     */
    public void takeReference(TakenReference taken) {
        requireId(taken.id());
        String path = LakeFolders.ledgerPath(LedgerTable.REFERENCE, taken.id());
        requireAbsent(path);
        LoneSegment.write(
                folders,
                LedgerTable.REFERENCE,
                path,
                segment ->
                        segment.write(
                                taken.id(), taken.digest(), taken.isBundled(), taken.takenAt()));
    }

    /** What loads judge by; empty before the first, and in lakes of a time that noted none. */
    public Optional<TakenReference> lastReference() {
        List<String> ids = folders.ids(LedgerTable.REFERENCE);
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        try (LedgerReader reader = openLedger()) {
            return reader.references(ids.subList(ids.size() - 1, ids.size())).stream().findFirst();
        }
    }

    /**
     * Keeps an explanation of a finding; it counts from now on.
     *
     * @throws LakeException if its identifier was used before
     */
    public void explain(Explanation explanation) {
        requireId(explanation.id());
        String path = LakeFolders.ledgerPath(LedgerTable.EXPLANATION, explanation.id());
        requireAbsent(path);
        LoneSegment.write(
                folders,
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

    /** How many explanations people gave and losses they accepted; they are never removed. */
    public int decisions() {
        return explanations().size() + folders.ids(LedgerTable.LOSS).size();
    }

    /** The ids of all explanations, in order. */
    public List<String> explanations() {
        return folders.ids(LedgerTable.EXPLANATION);
    }

    /** The ids of the committed groups, in order, without those whose loss was accepted. */
    public List<String> committedGroups() {
        Set<String> lost = folders.lost();
        return folders.ids(LedgerTable.COMMIT).stream().filter(id -> !lost.contains(id)).toList();
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

    /** Which load recorded which group when, without groups whose loss was accepted. */
    public List<LoadRow> loads() {
        if (recordedLoads().isEmpty()) {
            return List.of();
        }
        Set<String> lost = folders.lost();
        try (LedgerReader reader = openLedger()) {
            return reader.loads(recordedLoads()).stream()
                    .filter(load -> !lost.contains(load.groupId()))
                    .toList();
        }
    }

    /** Opens the ledger for reading; the first call of a process costs half a second. */
    public LedgerReader openLedger() {
        return LedgerReader.open(folders);
    }

    /**
     * Sees to it that the lake has all that its own ledger names and that others remember. Of the
     * files, only those of the ledger that no commit names are looked at; the others are when they
     * are read.
     *
     * @param remembered groups that the lake must have
     * @throws LakeException if it has not, with the first damage
     */
    public void requireWhole(Collection<KnownGroup> remembered) {
        folders.requireThere(remembered);
        List<LakeDamage> damages =
                new LakeExamination(folders, remembered, path -> false).damages();
        if (!damages.isEmpty()) {
            throw LakeException.damaged(damages);
        }
    }

    /**
     * How every file of the lake and the archive stands; nothing is written.
     *
     * @param remembered groups that the lake must have
     * @throws LakeException if nothing of the lake is there
     */
    public LakeState examine(Collection<KnownGroup> remembered) {
        folders.requireThere(remembered);
        LakeExamination examination = new LakeExamination(folders, remembered, path -> true);
        return new LakeState(
                examination.damages(),
                examination.reference(),
                examination.ledger().unheld(folders).stream()
                        .filter(path -> !Files.exists(ChecksumFile.of(folders.resolve(path))))
                        .toList(),
                unnamed().stream()
                        .filter(file -> !examination.isExpected(LakeFolders.id(file)))
                        .map(folders::relative)
                        .toList());
    }

    /**
     * The losses that people accept. Only for the process that holds the data folder.
     *
     * @param remembered groups that the lake must have
     * @throws LakeException if nothing of the lake is there
     */
    public LossLog lossLog(Collection<KnownGroup> remembered) {
        return new LossLog(folders, remembered);
    }

    /**
     * Deletes half-written files, and sets aside what nobody knows: segments of groups that were
     * never committed, and those of which a person accepted the loss. Only for the process that
     * holds the data folder, and after {@link #requireWhole}.
     *
     * @return what was taken away
     */
    public List<Path> setAsideUnnamed(RemovedFiles removed) {
        List<Path> taken = new ArrayList<>();
        for (Path file : folders.files()) {
            if (LakeFolders.isTemporary(file)) {
                delete(file);
                taken.add(file);
            }
        }
        for (Path file : unnamed()) {
            removed.take(file, "lake/" + folders.relative(file));
            taken.add(file);
        }
        if (!folders.lost().isEmpty()) {
            LakeExamination examination = new LakeExamination(folders, List.of(), path -> false);
            for (String path : examination.acceptedFiles()) {
                Path file = folders.resolve(path);
                Path note = ChecksumFile.of(file);
                if (Files.exists(file)) {
                    removed.take(file, "lake/" + path);
                    taken.add(file);
                } else if (Files.exists(note)) {
                    delete(note); // its file was taken away, or lost
                    taken.add(note);
                }
            }
        }
        return List.copyOf(taken);
    }

    /** The segments of groups that do not count, their commits included. */
    private List<Path> unnamed() {
        Set<String> committed = new HashSet<>(committedGroups());
        return folders.files().stream()
                .filter(
                        file ->
                                folders.belongsToGroup(file)
                                        && !committed.contains(LakeFolders.id(file)))
                .toList();
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
