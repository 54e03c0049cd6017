package org.learningdistricts.answers.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all. */
final class ReportFile {

    private ReportFile() {}

    /** What writes the content. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** What writes a file. */
    interface Maker {
        void make(Path file) throws IOException;
    }

    /**
     * Writes a file in place of an earlier one, which stays if that fails.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    static void write(Path file, Content content) {
        make(
                file,
                part -> {
                    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                        content.writeTo(out);
                    }
                });
    }

    /** Lets a file be written as {@link #write} does it, by what takes its path. */
    static void make(Path file, Maker maker) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        boolean isMade = false;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try {
                maker.make(part);
                Files.move(
                        part,
                        file,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
                isMade = true;
            } finally {
                if (!isMade) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "không ghi được trả lời / cannot write answer " + file, e);
        }
    }
}
