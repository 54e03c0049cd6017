package org.learningdistricts.lake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.lake.segment.DurableFile;
import org.learningdistricts.lake.segment.LakeException;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.file.ZipContents;
import org.learningdistricts.reader.file.ZipSource;
import org.learningdistricts.schemas.Sha256;

/**
 * Keeps the bytes of submissions as they were received: those that a group brought share one zip
 * file, {@code <group>.zip}, with each submission's files in a folder named by its digest. What is
 * there is never written again; bytes that another group judges again are there twice.
 */
public final class Archive {

    static final String SUFFIX = ".zip";

    private final Path folder;

    /** The archive under a folder that need not exist yet. */
    public Archive(Path folder) {
        this.folder = folder;
    }

    /** Starts the pack of a group that was never committed. */
    public ArchivePack openPack(String groupId) {
        return new ArchivePack(folder.resolve(groupId + SUFFIX));
    }

    /**
     * The files of a submission that a group brought, as they were received.
     *
     * @throws IOException if the pack is gone or broken
     */
    public List<SourceFile> files(String groupId, String digest, ReadLimits limits)
            throws IOException {
        String prefix = digest + "/";
        List<SourceFile> files = new ArrayList<>();
        for (ZipSource entry : ZipContents.of(folder.resolve(groupId + SUFFIX), limits).files()) {
            if (entry.name().startsWith(prefix)) {
                try (InputStream in = entry.open()) {
                    String name = entry.name().substring(prefix.length());
                    files.add(new SourceFile(name, entry, Sha256.of(in)));
                }
            }
        }
        return List.copyOf(files);
    }

    /**
     * Deletes half-written packs, and sets aside those of groups that do not count. Only for the
     * process that holds the data folder.
     *
     * @return what was taken away
     */
    public List<Path> setAsideUnnamedPacks(
            Collection<String> committedGroups, RemovedFiles removed) {
        List<Path> taken = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return taken;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!Files.isRegularFile(file)) {
                    continue;
                }
                boolean isUnnamed =
                        name.endsWith(SUFFIX)
                                && !committedGroups.contains(
                                        name.substring(0, name.length() - SUFFIX.length()));
                if (name.endsWith(DurableFile.TEMPORARY_SUFFIX)) {
                    Files.delete(file);
                    taken.add(file);
                } else if (isUnnamed) {
                    removed.take(file, "archive/" + name);
                    taken.add(file);
                }
            }
            return taken;
        } catch (IOException e) {
            throw LakeException.writing(folder, e);
        }
    }
}
