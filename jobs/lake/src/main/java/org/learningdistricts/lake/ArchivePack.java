package org.learningdistricts.lake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.lake.segment.DurableFile;
import org.learningdistricts.lake.segment.LakeException;
import org.learningdistricts.schemas.Sha256;

/**
 * The bytes of one group's submissions in the making, which the group's commit makes durable;
 * closed before, there are none.
 */
public final class ArchivePack implements AutoCloseable {

    /** Every entry bears this time, so that the same bytes make the same file. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path target;
    private final Path temporary;
    private final Set<String> digests = new HashSet<>();
    private final MessageDigest sha256 = Sha256.newDigest();
    private @Nullable ZipOutputStream zip;

    ArchivePack(Path target) {
        this.target = target;
        this.temporary = DurableFile.temporaryName(target);
    }

    /**
     * Adds the files of a submission, once for the same bytes.
     *
     * @throws LakeException if they cannot be had or written
     */
    public void store(SubmissionSource submission) {
        if (!digests.add(submission.digest())) {
            return;
        }
        try {
            ZipOutputStream out = zip;
            if (out == null) {
                DurableFile.createFolders(DurableFile.folderOf(target));
                out =
                        new ZipOutputStream(
                                new BufferedOutputStream(
                                        new DigestOutputStream(
                                                Files.newOutputStream(temporary), sha256)));
                out.setLevel(Deflater.BEST_SPEED);
                zip = out;
            }
            List<SourceFile> files =
                    submission.files().stream()
                            .sorted(Comparator.comparing(SourceFile::name))
                            .toList();
            for (SourceFile file : files) {
                ZipEntry entry = new ZipEntry(submission.digest() + "/" + file.name());
                entry.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(entry);
                file.copyTo(out);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw LakeException.writing(target, e);
        }
    }

    /** How many submissions it holds. */
    int submissions() {
        return digests.size();
    }

    /**
     * Makes everything added durable under its name; nothing if nothing was added.
     *
     * @return the SHA-256 of the file; empty if there is none
     */
    Optional<String> publish() {
        ZipOutputStream out = zip;
        if (out == null) {
            return Optional.empty();
        }
        try {
            out.close();
            DurableFile.syncFile(temporary);
            DurableFile.move(temporary, target);
            DurableFile.syncFolder(DurableFile.folderOf(target));
            zip = null;
            return Optional.of(Sha256.hex(sha256));
        } catch (IOException e) {
            throw LakeException.writing(target, e);
        }
    }

    /**
     * Whether all entries of a pack have the bytes that they were written with.
     *
     * @throws LakeException if the file may not be read
     */
    static boolean isWhole(Path pack) {
        Presence.requireReadable(pack);
        try (ZipFile file = new ZipFile(pack.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                CRC32 found = new CRC32();
                try (InputStream in = new CheckedInputStream(file.getInputStream(entry), found)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                if (found.getValue() != entry.getCrc()) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        ZipOutputStream out = zip;
        if (out == null) {
            return;
        }
        try {
            out.close();
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw LakeException.writing(target, e);
        }
    }
}
