package org.learningdistricts.warehouse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;

/**
 * The links in the folder of releases. Clients follow {@code current}. Once somebody led them back
 * to an earlier release they are held there, and what loads build is reached by {@code newest}.
 *
 * @param warehouse the folder of releases
 */
public record ReleaseLinks(Path warehouse) {

    private static final String RELEASES = "releases";
    private static final String CURRENT = "current";
    private static final String NEWEST = "newest";

    /** The folder of all releases, each in a folder of its own. */
    public Path releases() {
        return warehouse.resolve(RELEASES);
    }

    /** The link that clients follow. */
    public Path current() {
        return warehouse.resolve(CURRENT);
    }

    /** The link to what loads built last, which clients follow too unless they are held. */
    public Path newest() {
        return isHeld() ? warehouse.resolve(NEWEST) : current();
    }

    /** Whether clients are held at a release, whatever loads build. */
    public boolean isHeld() {
        return Files.isSymbolicLink(warehouse.resolve(NEWEST));
    }

    /** Leads to a release that a load has built. */
    void publish(String releaseId) throws IOException {
        lead(newest(), Path.of(RELEASES, releaseId));
    }

    /** Leads clients to a release and holds them there. */
    public void hold(String releaseId) throws IOException {
        if (!isHeld()) {
            lead(warehouse.resolve(NEWEST), Files.readSymbolicLink(current()));
        }
        lead(current(), Path.of(RELEASES, releaseId));
    }

    /** Leads clients to the newest release again, and to those that follow it. */
    public void letGo() throws IOException {
        if (isHeld()) {
            lead(current(), Files.readSymbolicLink(newest()));
            Files.delete(warehouse.resolve(NEWEST));
            sync(warehouse);
        }
    }

    /**
     * Swaps a link in one step. The folder of the release that clients leave has this moment from
     * then on, by which one knows how long ago they saw it.
     */
    private void lead(Path link, Path target) throws IOException {
        Path next = link.resolveSibling(link.getFileName() + ".new");
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, target);
        if (Files.exists(link)) {
            leave(link.toRealPath(), Files.getLastModifiedTime(next, LinkOption.NOFOLLOW_LINKS));
        }
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(warehouse);
    }

    private static void leave(Path release, FileTime moment) {
        try {
            Files.setLastModifiedTime(release, moment);
        } catch (IOException e) {
            // Whoever may not do this may not remove the release either.
        }
    }

    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
