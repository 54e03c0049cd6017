package org.learningdistricts.lake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.learningdistricts.lake.row.Decision;
import org.learningdistricts.lake.row.Explanation;
import org.learningdistricts.lake.row.LoadRow;
import org.learningdistricts.lake.row.Publication;
import org.learningdistricts.lake.row.Rollback;
import org.learningdistricts.lake.row.TakenReference;
import org.learningdistricts.lake.segment.ChecksumFile;
import org.learningdistricts.lake.segment.LakeException;

/**
 * The folder of the lake. One load at a time writes to it, with several groups open at once.
 *
 * <p>A group counts for the state database once it is committed, and for the warehouse once a load
 * has recorded it.
 */
public final class Lake {

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
        LakeFolders.requireId(groupId);
        LakeFolders.requireId(loadId);
        folders.requireAbsent(LakeFolders.ledgerPath(LedgerTable.COMMIT, groupId));
        folders.leftovers(groupId).stream().map(folders::relative).forEach(folders::requireAbsent);
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
        new LedgerWriter(this, folders).recordLoad(loadId, recordedAt, groupIds);
    }

    /**
     * Records by what a load publishes, with groups or without.
     *
     * @throws LakeException if its identifier was used before, or time would run backwards
     */
    public void recordPublication(Publication publication) {
        new LedgerWriter(this, folders).recordPublication(publication);
    }

    /** What loads published by, in order; lakes of a time that kept none have none. */
    public List<Publication> publications() {
        return read(folders.ids(LedgerTable.PUBLICATION), LedgerReader::publications);
    }

    /** What the last load published by. */
    public Optional<Publication> lastPublication() {
        return last(LedgerTable.PUBLICATION, LedgerReader::publications);
    }

    /**
     * Notes that from now on loads judge by a set of reference data, which is kept already.
     *
     * @throws LakeException if its identifier was used before
     */
    public void takeReference(TakenReference taken) {
        new LedgerWriter(this, folders).takeReference(taken);
    }

    /** What loads judge by; empty before the first, and in lakes of a time that noted none. */
    public Optional<TakenReference> lastReference() {
        return last(LedgerTable.REFERENCE, LedgerReader::references);
    }

    /**
     * Keeps an explanation of a finding; it counts from now on.
     *
     * @throws LakeException if its identifier was used before
     */
    public void explain(Explanation explanation) {
        new LedgerWriter(this, folders).explain(explanation);
    }

    /**
     * Notes to which release clients are led from now on.
     *
     * @throws LakeException if its identifier was used before
     */
    public void rollBack(Rollback rollback) {
        new LedgerWriter(this, folders).rollBack(rollback);
    }

    /** The ids of all rollbacks, in order. */
    public List<String> rollbacks() {
        return folders.ids(LedgerTable.ROLLBACK);
    }

    /** The last rollback; empty if clients were always led to the newest release. */
    public Optional<Rollback> lastRollback() {
        return last(LedgerTable.ROLLBACK, LedgerReader::rollbacks);
    }

    /** How much people said about findings, decided and accepted as lost; none is ever removed. */
    public int decisionsCount() {
        return explanations().size() + losses() + decisionIds().size();
    }

    /**
     * Keeps a decision; it counts from the next publication on.
     *
     * @throws LakeException if its identifier was used before
     */
    public void decide(Decision decision) {
        new LedgerWriter(this, folders).decide(decision);
    }

    /** The ids of all decisions, in order. */
    public List<String> decisionIds() {
        return folders.ids(LedgerTable.DECISION);
    }

    /** All decisions, in order. */
    public List<Decision> decisions() {
        return read(decisionIds(), LedgerReader::decisions);
    }

    /** How many losses people accepted. */
    public int losses() {
        return folders.ids(LedgerTable.LOSS).size();
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

    /** When the last load was recorded, or published; empty before the first. */
    public Optional<LocalDateTime> lastRecordedAt() {
        return Stream.concat(
                        loads().stream().map(LoadRow::recordedAt),
                        lastPublication().stream().map(Publication::recordedAt))
                .max(LocalDateTime::compareTo);
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

    private <T> Optional<T> last(
            LedgerTable table, BiFunction<LedgerReader, List<String>, List<T>> query) {
        List<String> ids = folders.ids(table);
        return read(ids.subList(Math.max(0, ids.size() - 1), ids.size()), query).stream()
                .findFirst();
    }

    private <T> List<T> read(
            List<String> ids, BiFunction<LedgerReader, List<String>, List<T>> query) {
        if (ids.isEmpty()) {
            return List.of();
        }
        try (LedgerReader reader = openLedger()) {
            return query.apply(reader, ids);
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
            throw LakeFaults.damaged(damages);
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
                unnamedFiles().unnamed().stream()
                        .filter(
                                file ->
                                        !examination.isExpected(
                                                LakeFolders.idOf(folders.relative(file))))
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
        return unnamedFiles().setAside(removed);
    }

    private UnnamedFiles unnamedFiles() {
        return new UnnamedFiles(folders, new HashSet<>(committedGroups()));
    }
}
