package org.learningdistricts.app.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The releases that are removed once there are more than an operator wants to keep: never one that
 * clients see, have seen in the last day, or will see once they are let go.
 */
public final class OldReleases {

    private static final Duration KEPT_AFTER_USE = Duration.ofDays(1);

    private final DataFolder folder;

    /** Those of a data folder. Only for the process that holds it. */
    public OldReleases(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Removes those beyond a number.
     *
     * @param kept how many of the newest stay
     * @param now Hanoi time
     * @return the identifiers of those that were removed, newest first
     */
    public List<String> removeBeyond(int kept, LocalDateTime now) {
        Instant limit = now.atZone(LoadClock.HANOI).toInstant().minus(KEPT_AFTER_USE);
        Set<String> led = new HashSet<>();
        folder.currentReleaseId().ifPresent(led::add);
        folder.newestReleaseId().ifPresent(led::add);
        List<String> removed = new ArrayList<>();
        try {
            for (String id : folder.releaseIds().stream().skip(kept).toList()) {
                Path release = folder.releases().resolve(id);
                if (!led.contains(id)
                        && Files.getLastModifiedTime(release).toInstant().isBefore(limit)) {
                    remove(release);
                    removed.add(id);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return removed;
    }

    /** In one step: a release is there as a whole or not at all. */
    private void remove(Path release) throws IOException {
        Folders.delete(folder.building());
        Files.createDirectories(folder.building());
        Files.move(release, folder.building().resolve(release.getFileName()));
        Folders.delete(folder.building());
    }
}
