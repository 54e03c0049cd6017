package org.learningdistricts.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningdistricts.lake.segment.DurableFile;
import org.learningdistricts.lake.segment.LakeException;
import org.learningdistricts.schemas.Schemas;

/**
 * The sets of reference data that loads judged by, each whole in a folder of the lake that is named
 * by its digest. A set appears there whole and durable, or not at all, and never changes.
 */
public final class ReferenceSets {

    /** Where they lie in the lake. */
    static final String FOLDER = "_rules";

    private static final String DAMAGED =
            "%s: dữ liệu tham chiếu của các lần nạp trước bị thiếu hoặc hỏng; hãy khôi phục thư mục"
                    + " này từ bản sao lưu, hoặc chỉ đúng bộ đó bằng --reference / the reference"
                    + " data of the loads before are missing or damaged; restore this folder from a"
                    + " backup, or name that very set with --reference";

    private final Path folder;

    /** The sets in a lake that need not exist yet. */
    public ReferenceSets(Path lake) {
        this.folder = lake.resolve(FOLDER);
    }

    /** The digests of the sets that are kept, in order. */
    public List<String> digests() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.endsWith(DurableFile.TEMPORARY_SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw LakeException.reading(folder, e);
        }
    }

    /**
     * What of a set is missing or was changed: one of its files, or all of it.
     *
     * @throws LakeException if it may not be read
     */
    Optional<LakeDamage> damage(String digest) {
        if (isWhole(digest)) {
            return Optional.empty();
        }
        String set = LakeFolders.rulesPath(digest);
        if (!Presence.isFolder(folder.resolve(digest))) {
            return Optional.of(new LakeDamage(LakeDamage.Kind.MISSING, set, null, null));
        }
        return Stream.of(Schemas.REFERENCE_FILES, Schemas.DEFAULT_REFERENCE_FILES)
                .flatMap(List::stream)
                .filter(name -> !isReadableFile(folder.resolve(digest).resolve(name)))
                .map(name -> new LakeDamage(LakeDamage.Kind.MISSING, set + "/" + name, null, null))
                .findFirst()
                .or(() -> Optional.of(new LakeDamage(LakeDamage.Kind.DIFFERS, set, null, null)));
    }

    private static boolean isReadableFile(Path file) {
        boolean isFile = Presence.isFile(file);
        if (isFile) {
            Presence.requireReadable(file);
        }
        return isFile;
    }

    /** Whether a set is kept, byte by byte as it was taken. */
    public boolean isWhole(String digest) {
        Path set = folder.resolve(digest);
        try {
            Schemas kept = Schemas.withReference(set);
            return kept.referenceDigest().equals(digest)
                    && kept.referencePaths().stream()
                            .allMatch(path -> Files.isRegularFile(set.resolve(name(path))));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return false;
        }
    }

    /**
     * A set that is kept.
     *
     * @throws LakeException if it is missing or damaged
     */
    public Schemas open(String digest) {
        damage(digest)
                .ifPresent(
                        damage -> {
                            throw new LakeException(
                                    DAMAGED.formatted(folder.resolveSibling(damage.path())));
                        });
        return Schemas.withReference(folder.resolve(digest));
    }

    /**
     * Keeps the reference data of the schemas under their digest, unless they are kept already.
     * Only for the process that holds the data folder.
     */
    public void keep(Schemas schemas) {
        String digest = schemas.referenceDigest();
        if (isWhole(digest)) {
            return;
        }
        Path set = folder.resolve(digest);
        Path temporary = DurableFile.temporaryName(folder.resolve("new"));
        try {
            delete(temporary);
            DurableFile.createFolders(temporary);
            List<Path> files = new ArrayList<>();
            for (String path : schemas.referencePaths()) {
                Path file = temporary.resolve(name(path));
                schemas.copyTo(path, file);
                files.add(file);
            }
            // The disk takes files that wait together in one go.
            for (Path file : files) {
                DurableFile.syncFile(file);
            }
            DurableFile.syncFolder(temporary);
            delete(set); // damaged, and about to come back as its name says
            DurableFile.move(temporary, set);
            DurableFile.syncFolder(folder);
        } catch (IOException e) {
            throw LakeException.writing(set, e);
        }
    }

    private static Path name(String path) {
        return Objects.requireNonNull(Path.of(path).getFileName(), path);
    }

    private static void delete(Path set) throws IOException {
        if (Files.exists(set)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(set)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(set);
        }
    }
}
