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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds the files of the lake against what the ledger says of them, and against the groups that
 * others remember. It writes nothing.
 */
final class LakeExamination {

    private final LakeFolders folders;
    private final Predicate<String> isHashed;
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
        this.accepted = new HashSet<>(folders.ids(LedgerTable.LOSS));
        LedgerTable.ALONE.forEach(this::compareWithNotes);
        this.ledger = LedgerContent.of(folders, path -> !wrong.containsKey(path));
        for (KnownGroup group : remembered) {
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
        return wrong.keySet().stream().map(this::damage).filter(this::isUnaccepted).toList();
    }

    /** The damaged or missing files of which a person accepted the loss. */
    List<String> acceptedFiles() {
        return wrong.keySet().stream().filter(path -> !isUnaccepted(damage(path))).toList();
    }

    LedgerContent ledger() {
        return ledger;
    }

    /** The groups that a load recorded, as far as anybody knows. */
    Set<String> groupsOf(String loadId) {
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

    private void compareWithLedger() {
        for (LoadRow row : ledger.loads()) {
            loadOf.put(row.groupId(), row.loadId());
            require(LedgerTable.COMMIT, row.groupId(), row.commitSha256());
            if (row.fileSumSha256() != null) {
                require(LedgerTable.FILE_SUM, row.loadId(), row.fileSumSha256());
            }
        }
        for (CommitRow row : ledger.commits()) {
            loadOf.putIfAbsent(row.groupId(), row.loadId());
            require(row.path(), row.sha256());
        }
        ledger.sums().forEach(sum -> require(sum.path(), sum.sha256()));
        ledger.unheld(folders).stream()
                .filter(path -> LakeFolders.isPack(path) && isHashed.test(path))
                .filter(path -> !ArchivePack.isReadable(folders.resolve(path)))
                .forEach(path -> wrong.put(path, LakeDamage.Kind.DIFFERS));
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

    /** A load is lost by acceptance if every group of its is. */
    private boolean isUnaccepted(LakeDamage damage) {
        if (accepted.contains(LakeFolders.fileId(damage.path()))
                || (damage.groupId() != null && accepted.contains(damage.groupId()))) {
            return false;
        }
        String loadId = damage.groupId() == null ? damage.loadId() : null;
        return loadId == null
                || ledger.losses().stream().noneMatch(loss -> loadId.equals(loss.loadId()))
                || !accepted.containsAll(groupsOf(loadId));
    }
}
