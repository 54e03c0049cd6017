package org.learningdistricts.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.lake.row.Loss;
import org.learningdistricts.lake.segment.ChecksumFile;
import org.learningdistricts.lake.segment.DurableFile;
import org.learningdistricts.lake.segment.LakeException;
import org.learningdistricts.schemas.Sha256;

/**
 * Where in the lake a segment lies: its group's or load's id is its file name.
 *
 * @param root the lake
 * @param archive the archive, whose packs the ledger names too
 */
record LakeFolders(Path root, Path archive) {

    /** What a commit gives as the table of the group's archive pack. */
    static final String ARCHIVE = "_archive";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    /** Parts the id of a group, which cannot hold it, from the number of a part. */
    private static final String PART = "~";

    private static final String SEGMENT_SUFFIX = ".parquet";
    private static final String NOTE_SUFFIX = SEGMENT_SUFFIX + ChecksumFile.SUFFIX;

    /** Every segment lies two folders deep: {@code <dataset>/quarter=…} or {@code _ledger/…}. */
    private static final int FOLDER_DEPTH = 2;

    static String ledgerPath(LedgerTable table, String id) {
        return table.tableName() + "/" + id + SEGMENT_SUFFIX;
    }

    /** A part of a large table, which a thread of its own writes. */
    String partPath(String dataset, Quarter quarter, String groupId, int part) {
        return datasetPath(dataset, quarter, groupId + PART + part);
    }

    String datasetPath(String dataset, Quarter quarter, String groupId) {
        return dataset + "/quarter=" + quarter + "/" + groupId + SEGMENT_SUFFIX;
    }

    /** The pack of a group, as a commit names it. */
    static String packPath(String groupId) {
        return ARCHIVE + "/" + groupId + Archive.SUFFIX;
    }

    static boolean isPack(String relative) {
        return relative.startsWith(ARCHIVE + "/");
    }

    /** A path as people find it in the data folder. */
    static String shown(String relative) {
        return isPack(relative)
                ? "archive/" + relative.substring(ARCHIVE.length() + 1)
                : "lake/" + relative;
    }

    Path resolve(String relative) {
        return isPack(relative)
                ? archive.resolve(relative.substring(ARCHIVE.length() + 1))
                : root.resolve(relative);
    }

    /** The folder of a kept set of reference data, as damage is told of it. */
    static String rulesPath(String digest) {
        return ReferenceSets.FOLDER + "/" + digest;
    }

    static boolean isRules(String relative) {
        return relative.startsWith(ReferenceSets.FOLDER + "/");
    }

    /** The set of reference data that a path belongs to. */
    static String digestOf(String rules) {
        return rules.split("/", 3)[1];
    }

    /**
     * Sees to it that the lake is there at all if others remember groups of it.
     *
     * @throws LakeException if its disk is away
     */
    void requireThere(Collection<KnownGroup> remembered) {
        Set<String> lost = lost();
        List<KnownGroup> expected =
                remembered.stream()
                        .filter(group -> !lost.contains(group.groupId()))
                        .sorted(Comparator.comparing(KnownGroup::groupId))
                        .toList();
        if (!expected.isEmpty() && isEmpty()) {
            throw LakeFaults.away(root, expected.size(), expected.get(0));
        }
    }

    /** Whether there is no segment but those that tell of losses. */
    private boolean isEmpty() {
        return ids(LedgerTable.COMMIT).isEmpty()
                && ids(LedgerTable.LOAD).isEmpty()
                && files().stream()
                        .filter(LakeFolders::isSegment)
                        .allMatch(file -> isOf(LedgerTable.LOSS, relative(file)));
    }

    /**
     * Sees to it that nothing is overwritten.
     *
     * @throws LakeException if there is such a file
     */
    void requireAbsent(String relative) {
        Path file = resolve(relative);
        if (Files.exists(file)) {
            throw new LakeException("never overwritten, but exists already: " + file);
        }
    }

    /** Sees to it that an id can be a file's name. */
    static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "expected an id of letters, digits and _.- but found " + id);
        }
    }

    /**
     * Whether a file is there.
     *
     * @throws LakeException if that cannot be seen: what may not be read is not lost
     */
    boolean exists(String relative) {
        return Presence.isFile(resolve(relative));
    }

    static boolean isOf(LedgerTable table, String relative) {
        return relative.startsWith(table.tableName() + "/");
    }

    /** Whether a file is a segment that no commit names. */
    static boolean isAlone(String relative) {
        return LedgerTable.ALONE.stream().anyMatch(table -> isOf(table, relative));
    }

    /** What is not the folder and not the ending of a segment; of a pack, all but the folder. */
    static String fileId(String relative) {
        String name = relative.substring(relative.lastIndexOf('/') + 1);
        return name.endsWith(SEGMENT_SUFFIX)
                ? name.substring(0, name.length() - SEGMENT_SUFFIX.length())
                : name;
    }

    /** The id of the group, or of what else a file is named by. */
    static String idOf(String relative) {
        String id = fileId(relative);
        int part = id.indexOf(PART);
        if (part >= 0) {
            return id.substring(0, part);
        }
        return isPack(relative) ? id.substring(0, id.length() - Archive.SUFFIX.length()) : id;
    }

    /** The ids of a ledger table's segments, in order. */
    List<String> ids(LedgerTable table) {
        return ids(table, SEGMENT_SUFFIX);
    }

    /** The ids of those of a ledger table's segments that have a note beside them, in order. */
    List<String> notedIds(LedgerTable table) {
        return ids(table, NOTE_SUFFIX);
    }

    private List<String> ids(LedgerTable table, String suffix) {
        Path folder = resolve(table.tableName());
        if (!Presence.isFolder(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw LakeException.reading(folder, e);
        }
    }

    /** The names of the losses that people accepted. */
    Set<String> lost() {
        return ids(LedgerTable.LOSS).stream()
                .map(id -> idOf(ledgerPath(LedgerTable.LOSS, id)))
                .collect(Collectors.toSet());
    }

    /** The path of what is said again of a loss, if its row was lost or changed itself. */
    static String lossPath(String name, int turn) {
        return ledgerPath(LedgerTable.LOSS, turn == 1 ? name : name + PART + turn);
    }

    /** Whether it is a group that was lost, and no pack and nothing of a load alone. */
    static boolean isGroup(Loss loss) {
        return !loss.id().endsWith(Archive.SUFFIX) && !loss.id().equals(loss.loadId());
    }

    /** Every file in the lake, the ledger's included. */
    List<Path> files() {
        return walk(Integer.MAX_VALUE).stream().filter(Files::isRegularFile).toList();
    }

    /** A file of the lake as the ledger names it. */
    String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The segments that lie under a group's id; no commit will ever name a part that is left. */
    List<Path> leftovers(String groupId) {
        return walk(FOLDER_DEPTH).stream()
                .filter(Files::isDirectory)
                .map(folder -> folder.resolve(groupId + SEGMENT_SUFFIX))
                .filter(this::belongsToGroup)
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Whether a file is a segment of a group, its commit included. */
    boolean belongsToGroup(Path file) {
        String path = relative(file);
        return isSegment(file)
                && Path.of(path).getNameCount() == FOLDER_DEPTH + 1
                && (!isAlone(path) || isOf(LedgerTable.COMMIT, path));
    }

    private List<Path> walk(int depth) {
        if (!Presence.isFolder(root)) {
            return List.of();
        }
        List<Path> paths = new ArrayList<>();
        try {
            Files.walkFileTree(root, Set.of(), depth, new PathCollector(paths));
        } catch (IOException e) {
            throw LakeException.reading(root, e);
        }
        return paths.stream().sorted().toList();
    }

    static boolean isTemporary(Path file) {
        return file.getFileName().toString().endsWith(DurableFile.TEMPORARY_SUFFIX);
    }

    /** The SHA-256 of a file as it is. */
    String sha256(String relative) {
        Path file = resolve(relative);
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw LakeException.reading(file, e);
        }
    }

    static void sync(Path folder) {
        try {
            DurableFile.syncFolder(folder);
        } catch (IOException e) {
            throw LakeException.writing(folder, e);
        }
    }

    private static boolean isSegment(Path file) {
        return file.getFileName().toString().endsWith(SEGMENT_SUFFIX);
    }
}
