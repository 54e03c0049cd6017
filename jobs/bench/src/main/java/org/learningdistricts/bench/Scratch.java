package org.learningdistricts.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders of the bench. */
final class Scratch {

    private Scratch() {}

    /** An empty folder, made anew. */
    static Path folder(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
