package org.learningdistricts.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.learningdistricts.schemas.Sha256;

/**
 * Makes a built file the current release: {@code releases/<id>/learning_districts.duckdb}, reached
 * through the link {@code current}. The file that readers have open is never touched.
 */
public final class ReleasePublisher {

    /** The name of every release's file: DuckDB derives the catalog's name from it. */
    public static final String FILE_NAME = "learning_districts.duckdb";

    /** The ending of the note of the file's SHA-256, which {@code sha256sum -c} reads. */
    private static final String NOTE_SUFFIX = ".sha256";

    /**
     * Moves the file to its place, read-only and durable, then swaps the link in one step. If
     * anything fails, the current release stays current; it stays so too while clients are held
     * there, see {@link ReleaseLinks}.
     *
     * @param warehouseFolder the folder of releases, made if need be
     * @param releaseId a name not used by any earlier release
     * @param builtFile a closed warehouse file on the same disk
     * @return the published file
     */
    public Path publish(Path warehouseFolder, String releaseId, Path builtFile) throws IOException {
        ReleaseLinks links = new ReleaseLinks(warehouseFolder);
        Path releases = Files.createDirectories(links.releases());
        if (!Files.isRegularFile(builtFile)) {
            throw new IOException("no built file " + builtFile + " to publish");
        }
        String sha256 = Sha256.of(builtFile);
        ReleaseLinks.sync(builtFile);
        if (!builtFile.toFile().setReadOnly()) {
            throw new IOException("cannot make " + builtFile + " read-only");
        }
        Path folder = Files.createDirectory(releases.resolve(releaseId));
        Path published = folder.resolve(FILE_NAME);
        Files.move(builtFile, published, StandardCopyOption.ATOMIC_MOVE);
        Path note = folder.resolve(FILE_NAME + NOTE_SUFFIX);
        Files.writeString(note, sha256 + "  " + FILE_NAME + "\n");
        ReleaseLinks.sync(note);
        ReleaseLinks.sync(folder);
        ReleaseLinks.sync(releases);
        links.publish(releaseId);
        return published;
    }
}
