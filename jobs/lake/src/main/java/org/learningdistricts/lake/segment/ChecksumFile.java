package org.learningdistricts.lake.segment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.learningdistricts.schemas.Sha256;

/** The note beside a file that tells its SHA-256, in the form that {@code sha256sum -c} reads. */
public final class ChecksumFile {

    /** What is put behind the file's name. */
    public static final String SUFFIX = ".sha256";

    private ChecksumFile() {}

    /** Where the note of a file lies. */
    public static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + SUFFIX);
    }

    /** Makes a note durable. */
    public static void write(Path file, String sha256) throws IOException {
        Path note = of(file);
        Path temporary = DurableFile.temporaryName(note);
        Files.writeString(temporary, sha256 + "  " + file.getFileName() + "\n");
        DurableFile.syncFile(temporary);
        DurableFile.move(temporary, note);
        DurableFile.syncFolder(DurableFile.folderOf(note));
    }

    /** What a file's note says; empty if it has none, or one that a power cut left blank. */
    public static Optional<String> noted(Path file) throws IOException {
        Path note = of(file);
        if (!Files.isRegularFile(note)) {
            return Optional.empty();
        }
        // Not as text: a damaged note need not be any.
        return Optional.of(
                        new String(Files.readAllBytes(note), StandardCharsets.ISO_8859_1)
                                .replace("\0", "")
                                .strip()
                                .replaceFirst(" .*", ""))
                .filter(text -> !text.isEmpty());
    }

    /** Whether a file is what its note says; one without a note is not. */
    public static boolean holds(Path file) throws IOException {
        Optional<String> noted = noted(file);
        return noted.isPresent()
                && Files.isRegularFile(file)
                && Sha256.of(file).equals(noted.get());
    }
}
