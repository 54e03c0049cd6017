package org.learningdistricts.app.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.learningdistricts.lake.KnownGroup;
import org.learningdistricts.lake.segment.ChecksumFile;
import org.learningdistricts.schemas.SqlResource;

/**
 * The release that loads built last, as it was when a command began. It is the current one, unless
 * clients are held at an earlier one.
 */
public final class LastRelease {

    private final Path file;
    private final CompletableFuture<Boolean> whole;

    private LastRelease(Path file, CompletableFuture<Boolean> whole) {
        this.file = file;
        this.whole = whole;
    }

    /** Starts to look at its bytes, beside what the caller does meanwhile. */
    public static LastRelease of(DataFolder folder) {
        Path file = real(folder.newestRelease()); // a load may swap the link meanwhile
        return new LastRelease(file, CompletableFuture.supplyAsync(() -> isAsNoted(file)));
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file; // there is none
        }
    }

    private static boolean isAsNoted(Path file) {
        try {
            return ChecksumFile.holds(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Whether it is there, and what was published. */
    boolean isWhole() {
        return whole.join();
    }

    /** Its file, if it is there and what was published. */
    public Optional<Path> wholeFile() {
        return isWhole() ? Optional.of(file) : Optional.empty();
    }

    /** The groups that it was made of; none if it is not whole. */
    public List<KnownGroup> groups() {
        if (!isWhole()) {
            return List.of();
        }
        List<KnownGroup> groups = new ArrayList<>();
        try (OpenRelease release = OpenRelease.open(file);
                ResultSet row =
                        release.query(SqlResource.text(LastRelease.class, "release_groups.sql"))) {
            while (row.next()) {
                groups.add(new KnownGroup(row.getString("group_id"), row.getString("load_id")));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the groups of " + file, e);
        }
        return groups;
    }
}
