package org.learningdistricts.lake;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.lake.row.CommitRow;
import org.learningdistricts.lake.row.LoadRow;
import org.learningdistricts.lake.row.Loss;
import org.learningdistricts.lake.row.TakenReference;
import org.learningdistricts.lake.segment.ChecksumFile;
import org.learningdistricts.lake.segment.LakeException;

/**
 * Holds the files of the lake against what the ledger says of them, and against the groups that
 * others remember. It writes nothing.
 */
final class LakeExamination {

    private final LakeFolders folders;
    private final Predicate<String> isHashed;
    private final Set<String> known = new HashSet<>();
    private final Set<String> accepted;
    private final Map<String, String> found = new HashMap<>();
    private final Map<String, LakeDamage.Kind> wrong = new TreeMap<>();
    private final Map<String, String> loadOf = new HashMap<>();
    private final LedgerContent ledger;

    /**
     * Looks at the files.
     *
     * @param remembered groups that the lake must have, whatever its own ledger says
     * @param isHashed of which files, by their paths, the bytes are looked at; those of the ledger
     *     that no commit names always are
     */
    LakeExamination(
            LakeFolders folders, Collection<KnownGroup> remembered, Predicate<String> isHashed) {
        this.folders = folders;
        this.isHashed = isHashed;
        this.accepted = folders.lost();
        LedgerTable.ALONE.forEach(this::compareWithNotes);
        this.ledger =
                LedgerContent.of(folders, this::compareWithLoads, path -> !wrong.containsKey(path));
        for (KnownGroup group : remembered) {
            known.add(group.groupId());
            require(LedgerTable.COMMIT, group.groupId(), null);
            if (group.loadId() != null) {
                require(LedgerTable.LOAD, group.loadId(), null);
                loadOf.put(group.groupId(), group.loadId());
            }
        }
        compareWithLedger();
    }

    /** What is missing or was changed, without that of which a person accepted the loss. */
    List<LakeDamage> damages() {
        return wrong.keySet().stream()
                .map(this::damage)
                .filter(damage -> isUnaccepted(damage) && !isInUse(damage))
                .toList();
    }

    /** The set of reference data that loads judge by, if that is damaged. */
    Optional<LakeDamage> reference() {
        return wrong.keySet().stream().map(this::damage).filter(this::isInUse).findFirst();
    }

    private boolean isInUse(LakeDamage damage) {
        return LakeFolders.isRules(damage.path())
                && ledger.lastReference()
                        .map(TakenReference::digest)
                        .equals(Optional.of(damage.acceptedAs()));
    }

    /** The damaged or missing files of which a person accepted the loss. */
    List<String> acceptedFiles() {
        return wrong.keySet().stream().filter(path -> !isUnaccepted(damage(path))).toList();
    }

    LedgerContent ledger() {
        return ledger;
    }

    /** Whether the ledger or somebody else remembers a group, and nobody accepted its loss. */
    boolean isExpected(String groupId) {
        return known.contains(groupId) && !accepted.contains(groupId);
    }

    /** Whether a file is there, or should be. */
    boolean isNamed(String path) {
        return wrong.containsKey(path) || folders.exists(path);
    }

    /**
     * Under what names losses go on record if a person accepts one by a name: that of a group, a
     * load or a file. Of a load they are those that are damaged, and all its groups if its own
     * record is. None if nothing damaged goes by the name.
     */
    Set<String> recordedAs(String name) {
        Set<String> names = new TreeSet<>();
        for (LakeDamage damage : damages()) {
            String load = damage.loadId();
            Set<String> groups = new TreeSet<>();
            if (load != null && LakeFolders.isOf(LedgerTable.LOAD, damage.path())) {
                groups.addAll(groupsOf(load));
                groups.removeAll(accepted);
            }
            if (groups.contains(name)) {
                names.add(name);
            } else if (name.equals(load) && !groups.isEmpty()) {
                names.addAll(groups);
            } else if (name.equals(load) || name.equals(damage.acceptedAs())) {
                names.add(damage.acceptedAs());
            }
        }
        return names;
    }

    /** The groups that a load recorded, as far as anybody knows. */
    private Set<String> groupsOf(String loadId) {
        return loadOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(loadId))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The load that recorded a group, or at least judged it. */
    Optional<String> loadOf(String groupId) {
        return Optional.ofNullable(loadOf.get(groupId));
    }

    /** The segments that no commit names, and the notes beside them. */
    private void compareWithNotes(LedgerTable table) {
        for (String id : folders.ids(table)) {
            String path = LakeFolders.ledgerPath(table, id);
            try {
                Optional<String> noted = ChecksumFile.noted(folders.resolve(path));
                if (noted.isPresent() && !noted.get().equals(sha256(path))) {
                    wrong.put(path, LakeDamage.Kind.DIFFERS);
                }
            } catch (IOException e) {
                throw LakeException.reading(folders.resolve(path), e);
            }
        }
        folders.notedIds(table).forEach(id -> require(table, id, null));
    }

    private void compareWithLoads(List<LoadRow> loads) {
        for (LoadRow row : loads) {
            known.add(row.groupId());
            loadOf.put(row.groupId(), row.loadId());
            require(LedgerTable.COMMIT, row.groupId(), row.commitSha256());
            if (row.fileSumSha256() != null) {
                require(LedgerTable.FILE_SUM, row.loadId(), row.fileSumSha256());
            }
        }
    }

    private void compareWithLedger() {
        for (CommitRow row : ledger.commits()) {
            loadOf.putIfAbsent(row.groupId(), row.loadId());
            require(row.path(), row.sha256());
        }
        for (Loss loss : ledger.losses()) {
            if (loss.loadId() != null && LakeFolders.isGroup(loss)) {
                loadOf.putIfAbsent(loss.id(), loss.loadId());
            }
        }
        ledger.sums().forEach(sum -> require(sum.path(), sum.sha256()));
        ledger.unheld(folders).stream()
                .filter(path -> LakeFolders.isPack(path) && isHashed.test(path))
                .filter(path -> !ArchivePack.isWhole(folders.resolve(path)))
                .forEach(path -> wrong.put(path, LakeDamage.Kind.DIFFERS));
        ReferenceSets sets = new ReferenceSets(folders.root());
        ledger.referenceDigests().stream()
                .filter(digest -> isHashed.test(LakeFolders.rulesPath(digest)))
                .flatMap(digest -> sets.damage(digest).stream())
                .forEach(damage -> wrong.put(damage.path(), damage.kind()));
    }

    private void require(LedgerTable table, String id, @Nullable String sha256) {
        require(LakeFolders.ledgerPath(table, id), sha256);
    }

    private void require(String path, @Nullable String sha256) {
        if (LakeFolders.isPack(path) && !isHashed.test(path)) {
            return; // no figure hangs on it
        }
        if (!folders.exists(path)) {
            wrong.put(path, LakeDamage.Kind.MISSING);
        } else if (sha256 != null
                && (LakeFolders.isAlone(path) || isHashed.test(path))
                && !sha256.equals(sha256(path))) {
            wrong.put(path, LakeDamage.Kind.DIFFERS);
        }
    }

    private String sha256(String path) {
        return found.computeIfAbsent(path, folders::sha256);
    }

    private LakeDamage damage(String path) {
        LakeDamage.Kind kind = Objects.requireNonNull(wrong.get(path), path);
        if (LakeFolders.isRules(path)) {
            return new LakeDamage(kind, path, null, null);
        }
        String id = LakeFolders.idOf(path);
        boolean isOfLoad =
                LakeFolders.isOf(LedgerTable.LOAD, path)
                        || LakeFolders.isOf(LedgerTable.FILE_SUM, path);
        if (isOfLoad) {
            return new LakeDamage(kind, path, null, id);
        }
        boolean isOfGroup =
                !LakeFolders.isAlone(path) || LakeFolders.isOf(LedgerTable.COMMIT, path);
        return new LakeDamage(kind, path, isOfGroup ? id : null, loadOf.get(id));
    }

    private boolean isUnaccepted(LakeDamage damage) {
        if (LakeFolders.isOf(LedgerTable.LOSS, damage.path())) {
            return !isAcceptedAgain(damage.path());
        }
        if (damage.groupId() != null && accepted.contains(damage.groupId())) {
            return false;
        }
        String load = damage.groupId() == null ? damage.loadId() : null;
        Set<String> groups = load == null ? Set.of() : groupsOf(load);
        if (!groups.isEmpty() && accepted.containsAll(groups)) {
            return false; // a load is lost once all its groups are
        }
        boolean isByGroups = LakeFolders.isOf(LedgerTable.LOAD, damage.path()) && !groups.isEmpty();
        return isByGroups || !accepted.contains(damage.acceptedAs());
    }

    /** Whether a later row tells of the same loss. */
    private boolean isAcceptedAgain(String path) {
        return folders.ids(LedgerTable.LOSS).stream()
                .map(id -> LakeFolders.ledgerPath(LedgerTable.LOSS, id))
                .filter(other -> LakeFolders.idOf(other).equals(LakeFolders.idOf(path)))
                .anyMatch(other -> !wrong.containsKey(other));
    }
}
