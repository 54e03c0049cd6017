package org.learningdistricts.app.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.learningdistricts.reader.file.FileStamp;

/**
 * A copy of the database's file and of its write-ahead log, which may be written meanwhile. What is
 * logged while it is copied does not matter: the log is read up to the last whole transaction. If
 * the log was folded into the file meanwhile, both are copied again.
 */
final class StateCopy {

    /** The ending of the write-ahead log. */
    static final String LOG = "-wal";

    /** The ending of the index of that log. */
    static final String INDEX = "-shm";

    private static final int MOST_TRIES = 20;

    private StateCopy() {}

    /**
     * Copies a database; one that is not there gives none.
     *
     * @throws IOException if it cannot be read, or is folded again and again
     */
    static void make(Path file, Path copy) throws IOException {
        for (int i = 0; i < MOST_TRIES && Files.exists(file); i++) {
            FileStamp before = FileStamp.of(file);
            remove(copy);
            copyBytes(file, copy);
            copyLog(beside(file, LOG), beside(copy, LOG));
            if (before.isCurrent()) {
                return;
            }
        }
        if (Files.exists(file)) {
            throw new IOException("it was written " + MOST_TRIES + " times while it was copied");
        }
    }

    /** Removes a copy. */
    static void remove(Path copy) {
        try {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(beside(copy, LOG));
            Files.deleteIfExists(beside(copy, INDEX));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + copy, e);
        }
    }

    private static void copyLog(Path log, Path copy) throws IOException {
        try {
            copyBytes(log, copy);
        } catch (NoSuchFileException e) {
            Files.deleteIfExists(copy); // everything is in the file
        }
    }

    /** Without the permissions, which may be to read alone. */
    private static void copyBytes(Path file, Path copy) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The file of such an ending. */
    static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
