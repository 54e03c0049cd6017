package org.learningdistricts.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.learningdistricts.lake.segment.ChecksumFile;
import org.learningdistricts.lake.segment.DurableFile;
import org.learningdistricts.lake.segment.LakeException;

/**
 * Where files go that nobody knows any more: a folder for each moment, kept for some weeks. Never
 * half-written files, and never what an archive or a lake would not hold.
 */
public final class RemovedFiles {

    /** How long they are kept. */
    public static final int DAYS = 30;

    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path root;
    private final LocalDateTime now;

    /**
     * @param root the folder of all of them, which need not exist yet
     * @param now Hanoi time
     */
    public RemovedFiles(Path root, LocalDateTime now) {
        this.root = root;
        this.now = now;
    }

    /**
     * Takes a file away, with the note of its SHA-256.
     *
     * @param name the place under which it is kept, relative
     * @return where it lies now
     */
    public Path take(Path file, String name) {
        Path target = free(root.resolve(FOLDER.format(now)).resolve(name));
        try {
            Files.createDirectories(DurableFile.folderOf(target));
            Path note = ChecksumFile.of(file);
            if (Files.exists(note)) { // first: a note alone tells that its file was lost
                Files.move(note, ChecksumFile.of(target));
            }
            Files.move(file, target);
            return target;
        } catch (IOException e) {
            throw LakeException.writing(target, e);
        }
    }

    private static Path free(Path wanted) {
        Path target = wanted;
        for (int i = 2; Files.exists(target) || Files.exists(ChecksumFile.of(target)); i++) {
            target = wanted.resolveSibling(wanted.getFileName() + "." + i);
        }
        return target;
    }

    /** Deletes what was taken away more than {@link #DAYS} days ago. */
    public void forget() {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.filter(this::isOld).toList()) {
                delete(folder);
            }
        } catch (IOException e) {
            throw LakeException.writing(root, e);
        }
    }

    private boolean isOld(Path folder) {
        try {
            LocalDateTime taken = LocalDateTime.parse(String.valueOf(folder.getFileName()), FOLDER);
            return taken.plusDays(DAYS).isBefore(now);
        } catch (DateTimeParseException e) {
            return false; // not one of ours
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
