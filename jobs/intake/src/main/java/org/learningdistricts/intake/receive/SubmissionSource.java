package org.learningdistricts.intake.receive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.FileStamp;
import org.learningdistricts.reader.file.HeldSource;
import org.learningdistricts.reader.file.ReadLimits;

/**
 * One unit's submission for one quarter, as it lies in an inbox.
 *
 * @param submissionId quarter, unit level, unit code and digest, joined by colons
 * @param form {@code folder}, {@code workbook} or {@code zip}
 * @param files the files that are part of it and can be opened
 * @param remarks what there is to say about it before it is read
 * @param stamps how the files lay on the disk when they were found
 * @param digest SHA-256 over the names and bytes of its files
 * @param receivedAt when it arrived, Hanoi time
 */
public record SubmissionSource(
        String submissionId,
        Quarter quarter,
        Unit unit,
        String form,
        Path path,
        List<SourceFile> files,
        List<SourceRemark> remarks,
        List<FileStamp> stamps,
        String digest,
        LocalDateTime receivedAt) {

    /** All the bytes of a usual submission many times over. */
    private static final int MOST_HELD_BYTES = 1 << 23;

    /**
     * The submission that a folder, a workbook or a zip file holds.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static SubmissionSource of(
            Path path,
            Quarter quarter,
            Unit unit,
            LocalDateTime receivedAt,
            Contracts contracts,
            ReadLimits limits) {
        try {
            SubmissionFiles files =
                    SubmissionFiles.of(
                            path,
                            contracts,
                            new UnnamedTables(contracts, quarter.lastDay(), unit.level(), limits),
                            limits);
            String digest = files.digest();
            return new SubmissionSource(
                    String.join(":", quarter.toString(), unit.level(), unit.code(), digest),
                    quarter,
                    unit,
                    FileNames.form(path),
                    path,
                    files.readable(),
                    files.remarks(),
                    files.stamps(),
                    digest,
                    receivedAt);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The same submission with another receipt time. */
    public SubmissionSource receivedAt(LocalDateTime moment) {
        return new SubmissionSource(
                submissionId, quarter, unit, form, path, files, remarks, stamps, digest, moment);
    }

    /**
     * The same submission with its small files in memory: the disk is asked once for what is
     * checked and archived.
     */
    public SubmissionSource held() {
        List<SourceFile> held = new ArrayList<>();
        int left = MOST_HELD_BYTES;
        for (SourceFile file : files) {
            ByteSource content = HeldSource.of(file.content(), left);
            left -= content instanceof HeldSource bytes ? Math.toIntExact(bytes.size()) : 0;
            held.add(new SourceFile(file.name(), content, file.digest()));
        }
        return new SubmissionSource(
                submissionId,
                quarter,
                unit,
                form,
                path,
                List.copyOf(held),
                remarks,
                stamps,
                digest,
                receivedAt);
    }

    /** Whether its files on the disk are still as they were found. */
    public boolean isUnchanged() {
        return stamps.stream().allMatch(FileStamp::isCurrent);
    }

    /** Whether the disk gives all bytes of its files. */
    public boolean isReadable() {
        for (FileStamp stamp : stamps) {
            try (InputStream in = Files.newInputStream(stamp.path())) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
