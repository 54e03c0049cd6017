package org.learningdistricts.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.learningdistricts.reference.Quarter;

/** Where in the lake a segment lies: its group's or load's id is its file name. */
record LakeFolders(Path root) {

    /** Parts the id of a group, which cannot hold it, from the number of a part. */
    private static final String PART = "~";

    private static final String SEGMENT_SUFFIX = ".parquet";
    private static final String TEMPORARY_SUFFIX = SEGMENT_SUFFIX + DurableFile.TEMPORARY_SUFFIX;

    /** Every segment lies two folders deep: {@code <dataset>/quarter=…} or {@code _ledger/…}. */
    private static final int FOLDER_DEPTH = 2;

    String ledgerPath(LedgerTable table, String id) {
        return table.tableName() + "/" + id + SEGMENT_SUFFIX;
    }

    /** A part of a large table, which a thread of its own writes. */
    String partPath(String dataset, Quarter quarter, String groupId, int part) {
        return datasetPath(dataset, quarter, groupId + PART + part);
    }

    String datasetPath(String dataset, Quarter quarter, String groupId) {
        return dataset + "/quarter=" + quarter + "/" + groupId + SEGMENT_SUFFIX;
    }

    Path resolve(String relative) {
        return root.resolve(relative);
    }

    /** The ids of a ledger table's segments, in order. */
    List<String> ids(LedgerTable table) {
        Path folder = resolve(table.tableName());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(LakeFolders::isSegment).map(LakeFolders::id).sorted().toList();
        } catch (IOException e) {
            throw LakeException.reading(folder, e);
        }
    }

    /** Every file in the lake, the ledger's included. */
    List<Path> files() {
        return walk(Integer.MAX_VALUE).stream().filter(Files::isRegularFile).toList();
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

    /** Whether a file is a segment that a commit must name. */
    boolean belongsToGroup(Path file) {
        Path folder = root.relativize(file.getParent());
        return isSegment(file)
                && folder.getNameCount() == FOLDER_DEPTH
                && !folder.equals(Path.of(LedgerTable.COMMIT.tableName()))
                && !folder.equals(Path.of(LedgerTable.LOAD.tableName()))
                && !folder.equals(Path.of(LedgerTable.EXPLANATION.tableName()));
    }

    private List<Path> walk(int depth) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root, depth)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw LakeException.reading(root, e);
        }
    }

    static boolean isTemporary(Path file) {
        return file.getFileName().toString().endsWith(TEMPORARY_SUFFIX);
    }

    static String id(Path segment) {
        String name = segment.getFileName().toString();
        int part = name.indexOf(PART);
        return name.substring(0, part < 0 ? name.length() - SEGMENT_SUFFIX.length() : part);
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
