package org.learningdistricts.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a submission.
 *
 * @param name name inside the submission
 * @param path where it lies in the inbox
 * @param digest SHA-256 of its bytes when it was found, in hexadecimal
 */
public record SourceFile(String name, Path path, String digest) {

    /**
     * The bytes, read again.
     *
     * @throws UncheckedIOException if the file cannot be read, or is no longer what was found
     */
    public byte[] bytes() {
        try {
            byte[] bytes = Files.readAllBytes(path);
            if (!Digests.of(bytes).equals(digest)) {
                throw new IOException("file changed while it was being loaded: " + path);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
