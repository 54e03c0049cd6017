package org.learningdistricts.intake.receive;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.FileStamp;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.LimitedStream;
import org.learningdistricts.reader.file.PathSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Sha256;

/** Collects the files of one submission, in whichever form it lies in the inbox. */
final class SubmissionFiles {

    private final Contracts contracts;
    private final UnnamedTables unnamed;
    private final ReadLimits limits;
    private final List<SourceFile> readable = new ArrayList<>();
    private final List<SourceFile> unreadable = new ArrayList<>();
    private final List<SourceRemark> remarks = new ArrayList<>();
    private final List<FileStamp> stamps = new ArrayList<>();

    private SubmissionFiles(Contracts contracts, UnnamedTables unnamed, ReadLimits limits) {
        this.contracts = contracts;
        this.unnamed = unnamed;
        this.limits = limits;
    }

    /**
     * Looks through a folder, a workbook or a zip file.
     *
     * @throws IOException if the disk cannot be read
     */
    static SubmissionFiles of(
            Path path, Contracts contracts, UnnamedTables unnamed, ReadLimits limits)
            throws IOException {
        SubmissionFiles files = new SubmissionFiles(contracts, unnamed, limits);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            files.addFolder(Inbox.entries(path));
        } else if (FileNames.form(path).equals("zip")) {
            files.addZip(path);
        } else {
            files.add(path);
        }
        return files;
    }

    /** The files that can be opened. */
    List<SourceFile> readable() {
        return List.copyOf(readable);
    }

    List<SourceRemark> remarks() {
        return List.copyOf(remarks);
    }

    List<FileStamp> stamps() {
        return List.copyOf(stamps);
    }

    /** The digest over all files of the submission, those that cannot be opened too. */
    String digest() {
        List<SourceFile> all = new ArrayList<>(readable);
        all.addAll(unreadable);
        return SourceFile.digestOf(all);
    }

    private void addFolder(List<Path> entries) throws IOException {
        List<Path> others = new ArrayList<>();
        NamedTables named =
                new NamedTables(
                        contracts,
                        entries.stream().map(file -> String.valueOf(file.getFileName())).toList());
        for (Path file : entries) {
            String name = String.valueOf(file.getFileName());
            String rule = FileNames.irregularity(file);
            boolean isFolder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
            if (isFolder || !named.isTable(name)) {
                if (isFolder || rule != null || !isReadable(file)) {
                    remarks.add(IgnoredFile.remark(name, name));
                } else {
                    others.add(file);
                }
            } else if (rule == null) {
                add(file);
            } else {
                remarks.add(new SourceRemark(rule, name, name, null));
            }
        }
        boolean isWrapped = readable.isEmpty() && unreadable.isEmpty() && remarks.isEmpty();
        addUnnamed(others);
        if (isWrapped && readable.isEmpty()) {
            wrapped(others);
        }
    }

    /** What is too large is left alone where nobody asked for it. */
    private boolean isReadable(Path file) throws IOException {
        return Files.size(file) <= limits.bytes();
    }

    private void addUnnamed(List<Path> others) throws IOException {
        SentTables tables = new SentTables(contracts, readable);
        for (Path other : others) {
            String name = String.valueOf(other.getFileName());
            ByteSource content = new PathSource(other);
            Optional<UnnamedTable> table = unnamed.of(name, content);
            if (table.isEmpty()) {
                remarks.add(IgnoredFile.remark(name, name));
                continue;
            }
            FileStamp stamp = FileStamp.of(other);
            SourceFile file = new SourceFile(name, content, digest(other, content));
            SourceRemark needless = tables.addUnnamed(table.get(), name, file);
            if (needless == null) {
                stamps.add(stamp);
                readable.add(file);
            } else {
                remarks.add(needless);
            }
        }
    }

    /** A folder that holds no table but a whole submission. */
    private void wrapped(List<Path> others) throws IOException {
        List<String> inner = new ArrayList<>();
        for (Path other : others) {
            String name = String.valueOf(other.getFileName());
            if (WrappedSubmission.is(name)) {
                inner.add(name);
                stamps.add(FileStamp.of(other));
                ByteSource content = new PathSource(other);
                unreadable.add(new SourceFile(name, content, digest(other, content)));
                remarks.removeIf(remark -> remark.file().equals(name));
            }
        }
        if (!inner.isEmpty()) {
            remarks.add(WrappedSubmission.remark(inner.get(0), inner));
        }
    }

    private void add(Path file) throws IOException {
        FileStamp stamp = FileStamp.of(file);
        stamps.add(stamp);
        String name = String.valueOf(file.getFileName());
        ByteSource content = new PathSource(file);
        if (stamp.size() > limits.bytes()) {
            String digest = Sha256.of(String.valueOf(stamp.size()));
            unreadable.add(new SourceFile(name, content, digest));
            remarks.add(tooLarge(name, new LimitExceeded("bytes", limits.bytes())));
        } else {
            readable.add(new SourceFile(name, content, digest(file, content)));
        }
    }

    private void addZip(Path zip) throws IOException {
        add(zip);
        if (readable.isEmpty()) {
            return;
        }
        SourceFile itself = readable.remove(0);
        ZippedSubmission inside =
                ZippedSubmission.open(zip, itself.name(), contracts, unnamed, limits);
        remarks.addAll(inside.remarks());
        readable.addAll(inside.files());
        if (inside.isRefused()) {
            unreadable.add(itself);
        }
    }

    static SourceRemark tooLarge(String name, LimitExceeded exceeded) {
        return new SourceRemark(
                LimitExceeded.RULE, name, exceeded.measure(), String.valueOf(exceeded.limit()));
    }

    private String digest(Path file, ByteSource content) throws IOException {
        try (LimitedStream in = new LimitedStream(content.open(), "bytes", limits.bytes())) {
            return Sha256.of(in);
        } catch (FileSystemException | LimitExceeded e) {
            throw e;
        } catch (IOException e) {
            throw new FileSystemException(file.toString(), null, e.getMessage());
        }
    }
}
