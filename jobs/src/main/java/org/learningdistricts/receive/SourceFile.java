package org.learningdistricts.receive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learningdistricts.file.ByteSource;

/**
 * A file of a submission.
 *
 * @param name name inside the submission
 * @param path where it lies in the inbox
 * @param digest SHA-256 of its bytes when it was found, in hexadecimal
 */
public record SourceFile(String name, Path path, String digest) implements ByteSource {

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    /**
     * Makes sure that what was read is what was found.
     *
     * @throws UncheckedIOException if the file cannot be read, or has changed
     */
    public void verify() {
        try {
            if (!Digests.of(path).equals(digest)) {
                throw new IOException("file changed while it was being loaded: " + path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
