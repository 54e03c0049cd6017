package org.learningdistricts.app.moments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.Folders;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.ProgramVersion;
import org.learningdistricts.app.data.RefusedRequest;
import org.learningdistricts.app.data.ReleaseInputs;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.ReferenceSets;
import org.learningdistricts.lake.segment.ChecksumFile;
import org.learningdistricts.schemas.Schemas;
import org.learningdistricts.schemas.Sha256;
import org.learningdistricts.warehouse.PastMoment;
import org.learningdistricts.warehouse.ReleaseFacts;
import org.learningdistricts.warehouse.ReleasePublisher;
import org.learningdistricts.warehouse.WarehouseBuilder;

/**
 * Files like releases as of a moment. They are kept in {@code warehouse/moments}, each in a folder
 * named by what was asked for, and used again while nothing would make them otherwise: at most ten,
 * those that were asked for last.
 */
public final class MomentFiles {

    private static final int KEPT = 10;
    private static final String INPUTS = "inputs.txt";
    private static final String PART = ".part-";
    private static final String LOCK = ".lock";

    private final DataFolder folder;
    private final LoadClock clock;

    /** The files of a data folder. */
    public MomentFiles(DataFolder folder, LoadClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * The file as of a moment, which is made if it is not there. Who may not write to the data
     * folder gets one that lasts as long as the program runs.
     *
     * @param asOf Hanoi time
     * @param isByRulesOfNow whether it is judged by today's rules instead of those of then
     * @throws RefusedRequest if the moment is before the first load or has not come yet
     */
    public MomentFile file(LocalDateTime asOf, boolean isByRulesOfNow) {
        Lake lake = folder.requireLake();
        LedgerHistory history = LedgerHistory.of(lake);
        LocalDateTime recordedTo = recordedTo(history, asOf);
        boolean isAssumed = !isByRulesOfNow && history.rulesAt(recordedTo).isEmpty();
        Schemas schemas =
                (isByRulesOfNow ? history.rulesOfNow() : history.rulesAt(recordedTo))
                        .or(history::firstRules)
                        .map(this::rules)
                        .orElseGet(Schemas::bundled);
        PastMoment moment = new PastMoment(asOf, recordedTo, isByRulesOfNow, isAssumed);
        String inputs =
                String.join(
                        "\n",
                        ReleaseInputs.of(schemas, Contracts.load(schemas)).digest(),
                        ProgramVersion.name(),
                        moment.toString(),
                        String.valueOf(lake.losses()));
        try {
            return new MomentFile(kept(moment, schemas, inputs), moment, schemas.referenceDigest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDateTime recordedTo(LedgerHistory history, LocalDateTime asOf) {
        LocalDateTime now = clock.now();
        LocalDateTime first = history.first().orElse(now);
        if (asOf.isBefore(first) || asOf.isAfter(now)) {
            throw new RefusedRequest(
                    "cần một thời điểm từ %1$s đến %2$s / expected a moment from %1$s to %2$s, but"
                                    .formatted(
                                            LoadClock.shown(nextSecond(first)),
                                            LoadClock.shown(now))
                            + " found "
                            + LoadClock.shown(asOf));
        }
        return history.upTo(asOf).orElseThrow();
    }

    /** Of moments that people read: the first of which something can be said. */
    private static LocalDateTime nextSecond(LocalDateTime moment) {
        LocalDateTime second = moment.truncatedTo(ChronoUnit.SECONDS);
        return second.equals(moment) ? second : second.plusSeconds(1);
    }

    private Schemas rules(String digest) {
        Schemas bundled = Schemas.bundled();
        return bundled.referenceDigest().equals(digest)
                ? bundled
                : new ReferenceSets(folder.lake()).open(digest);
    }

    @SuppressWarnings("try") // the lock is only held
    private Path kept(PastMoment moment, Schemas schemas, String inputs) throws IOException {
        Path moments = folder.moments();
        String name = LoadClock.sortableId(moment.asOf()) + (moment.isByRulesOfNow() ? "-now" : "");
        Path kept = moments.resolve(name);
        if (isValid(kept, inputs)) {
            touch(kept); // whoever may only read uses it, too
            return kept.resolve(ReleasePublisher.FILE_NAME);
        }
        try {
            Files.createDirectories(moments);
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            return build(moment, schemas, inputs, name);
        }
        try (FileChannel channel =
                        FileChannel.open(
                                moments.resolve(LOCK),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            for (Path part : list(moments, PART)) {
                Folders.delete(part); // of one that was killed
            }
            if (!isValid(kept, inputs)) {
                Path built = build(moment, schemas, inputs, name);
                move(built.resolveSibling(""), moments.resolve(PART + name), kept);
            }
            touch(kept);
            removeBeyond(moments);
            return kept.resolve(ReleasePublisher.FILE_NAME);
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            return build(moment, schemas, inputs, name);
        }
    }

    /** Notes that it was asked for. */
    private void touch(Path kept) throws IOException {
        FileTime now = FileTime.from(clock.now().atZone(LoadClock.HANOI).toInstant());
        try {
            Files.setLastModifiedTime(kept, now);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(kept)) {
                throw e;
            } // else it belongs to another user: that he reads it keeps it no longer
        }
    }

    private static boolean isValid(Path kept, String inputs) throws IOException {
        Path file = kept.resolve(ReleasePublisher.FILE_NAME);
        Path noted = kept.resolve(INPUTS);
        return Files.isRegularFile(file)
                && Files.isRegularFile(noted)
                && Files.readString(noted).equals(inputs)
                && ChecksumFile.holds(file);
    }

    /** Makes it in the program's own temporary folder, which goes with it however it ends. */
    private Path build(PastMoment moment, Schemas schemas, String inputs, String name)
            throws IOException {
        Path made = Folders.temporary("moment");
        Path temporary = Folders.temporary("build");
        Path file = made.resolve(ReleasePublisher.FILE_NAME);
        try {
            new WarehouseBuilder(
                            new ReleaseFacts(
                                    "as-of-" + name,
                                    clock.now(),
                                    ProgramVersion.name(),
                                    null,
                                    null,
                                    null,
                                    moment))
                    .build(folder.lake(), schemas, file, temporary);
            ChecksumFile.write(file, Sha256.of(file));
            Files.writeString(made.resolve(INPUTS), inputs);
            return file;
        } finally {
            Folders.delete(temporary);
        }
    }

    /** From one disk to another, if need be; it appears as a whole. */
    private static void move(Path made, Path part, Path kept) throws IOException {
        try {
            Files.createDirectory(part);
            for (Path file : list(made, "")) {
                Path moved = part.resolve(String.valueOf(file.getFileName()));
                Files.move(file, moved);
                if (!moved.toFile().setReadOnly()) {
                    throw new IOException("cannot make " + moved + " read-only");
                }
            }
            Folders.delete(kept);
            Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(part); // if the disk is full
            Folders.delete(made);
        }
    }

    private static void removeBeyond(Path moments) throws IOException {
        List<Path> newestFirst =
                list(moments, "").stream()
                        .filter(Files::isDirectory)
                        .sorted(Comparator.comparing(MomentFiles::asked).reversed())
                        .toList();
        for (int i = KEPT; i < newestFirst.size(); i++) {
            Folders.delete(newestFirst.get(i));
        }
    }

    private static FileTime asked(Path kept) {
        try {
            return Files.getLastModifiedTime(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder, String prefix) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }
}
