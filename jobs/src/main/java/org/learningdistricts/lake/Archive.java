package org.learningdistricts.lake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.learningdistricts.receive.SourceFile;
import org.learningdistricts.receive.SubmissionSource;

/**
 * Keeps the bytes of submissions as they were received, each submission in one zip file under its
 * digest: {@code <first 2 digits>/<digest>.zip}. What is there is never written again.
 */
public final class Archive {

    private static final int PREFIX_LENGTH = 2;

    /** Every entry bears this time, so that the same bytes make the same file. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path folder;
    private final Map<String, Path> stored = new ConcurrentHashMap<>();

    /** The archive under a folder that need not exist yet. */
    public Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * Stores a submission durably; one that is stored already is left as it is.
     *
     * @throws LakeException if it cannot be written
     */
    public void store(SubmissionSource submission) {
        // One thread per digest: the same bytes may be sent for two units at once.
        stored.computeIfAbsent(submission.digest(), digest -> write(submission, file(digest)));
    }

    private static Path write(SubmissionSource submission, Path target) {
        if (Files.exists(target)) {
            return target;
        }
        Path temporary = DurableFile.temporaryName(target);
        try {
            DurableFile.createFolders(DurableFile.folderOf(target));
            try {
                pack(submission.files(), temporary);
                DurableFile.syncFile(temporary);
                DurableFile.move(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
            DurableFile.syncFolder(DurableFile.folderOf(target));
            return target;
        } catch (IOException e) {
            throw LakeException.writing(target, e);
        }
    }

    /** Where the bytes of a digest lie, or would. */
    public Path file(String digest) {
        return folder.resolve(digest.substring(0, PREFIX_LENGTH)).resolve(digest + ".zip");
    }

    private static void pack(List<SourceFile> files, Path target) throws IOException {
        List<SourceFile> ordered =
                files.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (SourceFile file : ordered) {
                ZipEntry entry = new ZipEntry(file.name());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                file.copyTo(zip);
                zip.closeEntry();
            }
        }
    }
}
