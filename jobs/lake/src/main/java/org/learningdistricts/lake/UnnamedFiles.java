package org.learningdistricts.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learningdistricts.lake.segment.ChecksumFile;
import org.learningdistricts.lake.segment.LakeException;

/**
 * Files of the lake that nobody knows.
 *
 * @param committed the groups that count
 */
record UnnamedFiles(LakeFolders folders, Set<String> committed) {

    /**
     * Deletes half-written files, and sets aside the others; see {@link Lake#setAsideUnnamed}.
     *
     * @return what was taken away
     */
    List<Path> setAside(RemovedFiles removed) {
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
    List<Path> unnamed() {
        return folders.files().stream()
                .filter(
                        file ->
                                folders.belongsToGroup(file)
                                        && !committed.contains(
                                                LakeFolders.idOf(folders.relative(file))))
                .toList();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw LakeException.writing(file, e);
        }
    }
}
