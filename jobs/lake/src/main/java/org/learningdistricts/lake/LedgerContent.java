package org.learningdistricts.lake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.learningdistricts.lake.row.CommitRow;
import org.learningdistricts.lake.row.FileSum;
import org.learningdistricts.lake.row.LoadRow;
import org.learningdistricts.lake.row.Loss;
import org.learningdistricts.lake.row.Publication;
import org.learningdistricts.lake.row.TakenReference;

/**
 * What the ledger says of its own files.
 *
 * @param loads what was recorded, losses included
 * @param commits the files of all groups, losses included
 * @param sums what loads noted besides
 * @param losses what was accepted as lost
 * @param references which sets of reference data were taken, in order
 * @param publications what loads published by, in order
 */
record LedgerContent(
        List<LoadRow> loads,
        List<CommitRow> commits,
        List<FileSum> sums,
        List<Loss> losses,
        List<TakenReference> references,
        List<Publication> publications) {

    private static final LedgerContent NONE =
            new LedgerContent(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Reads it.
     *
     * @param comparison takes what the loads recorded, before anything is read that they name
     * @param isReadable whether a segment, named by its path, is to be read
     */
    static LedgerContent of(
            LakeFolders folders, Consumer<List<LoadRow>> comparison, Predicate<String> isReadable) {
        if (LedgerTable.ALONE.stream().allMatch(table -> folders.ids(table).isEmpty())) {
            return NONE;
        }
        try (LedgerReader reader = LedgerReader.open(folders)) {
            List<LoadRow> loads = reader.loads(ids(folders, LedgerTable.LOAD, isReadable));
            comparison.accept(loads);
            return new LedgerContent(
                    loads,
                    reader.commits(ids(folders, LedgerTable.COMMIT, isReadable)),
                    reader.fileSums(ids(folders, LedgerTable.FILE_SUM, isReadable)),
                    reader.losses(ids(folders, LedgerTable.LOSS, isReadable)),
                    reader.references(ids(folders, LedgerTable.REFERENCE, isReadable)),
                    reader.publications(ids(folders, LedgerTable.PUBLICATION, isReadable)));
        }
    }

    private static List<String> ids(
            LakeFolders folders, LedgerTable table, Predicate<String> isReadable) {
        return folders.ids(table).stream()
                .filter(id -> isReadable.test(LakeFolders.ledgerPath(table, id)))
                .toList();
    }

    /** The digests of the sets of reference data that something was judged by. */
    Set<String> referenceDigests() {
        Set<String> digests = new TreeSet<>();
        for (LoadRow load : loads) {
            if (load.referenceDigest() != null) {
                digests.add(load.referenceDigest());
            }
        }
        references.forEach(taken -> digests.add(taken.digest()));
        publications.forEach(published -> digests.add(published.referenceDigest()));
        return digests;
    }

    /** The set of reference data that loads judge by. */
    Optional<TakenReference> lastReference() {
        return references.isEmpty()
                ? Optional.empty()
                : Optional.of(references.get(references.size() - 1));
    }

    /** The SHA-256 that the ledger gives of each file, by its path. */
    Map<String, String> held() {
        Map<String, String> held = new HashMap<>();
        for (LoadRow load : loads) {
            if (load.commitSha256() != null) {
                held.put(
                        LakeFolders.ledgerPath(LedgerTable.COMMIT, load.groupId()),
                        load.commitSha256());
            }
            if (load.fileSumSha256() != null) {
                held.put(
                        LakeFolders.ledgerPath(LedgerTable.FILE_SUM, load.loadId()),
                        load.fileSumSha256());
            }
        }
        for (CommitRow commit : commits) {
            if (commit.sha256() != null) {
                held.put(commit.path(), commit.sha256());
            }
        }
        sums.forEach(sum -> held.putIfAbsent(sum.path(), sum.sha256()));
        return held;
    }

    /** The files that nobody gives a SHA-256 of, of those that are there. */
    List<String> unheld(LakeFolders folders) {
        Set<String> held = held().keySet();
        List<String> unheld = new ArrayList<>();
        for (LedgerTable table : LedgerTable.ALONE) {
            folders.ids(table).stream()
                    .map(id -> LakeFolders.ledgerPath(table, id))
                    .filter(path -> !held.contains(path))
                    .forEach(unheld::add);
        }
        Set<String> unpacked = new HashSet<>();
        for (CommitRow commit : commits) {
            if (!held.contains(commit.path())) {
                unheld.add(commit.path());
                unpacked.add(LakeFolders.packPath(commit.groupId()));
            }
        }
        // Commits without sums name no pack.
        unpacked.stream()
                .filter(path -> !held.contains(path) && folders.exists(path))
                .forEach(unheld::add);
        return unheld.stream().sorted().toList();
    }
}
