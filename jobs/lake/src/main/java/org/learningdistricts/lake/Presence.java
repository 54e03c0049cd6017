package org.learningdistricts.lake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;
import org.learningdistricts.lake.segment.LakeException;

/** Whether something is there. What may not be looked at is neither lost nor damaged. */
final class Presence {

    private Presence() {}

    /**
     * Whether a path is a file.
     *
     * @throws LakeException if that cannot be seen
     */
    static boolean isFile(Path path) {
        return is(path, BasicFileAttributes::isRegularFile);
    }

    /**
     * Whether a path is a folder.
     *
     * @throws LakeException if that cannot be seen
     */
    static boolean isFolder(Path path) {
        return is(path, BasicFileAttributes::isDirectory);
    }

    private static boolean is(Path path, Predicate<BasicFileAttributes> kind) {
        try {
            return kind.test(Files.readAttributes(path, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw LakeException.reading(path, e);
        }
    }

    /**
     * Sees to it that a file that is there can be read.
     *
     * @throws LakeException if it may not
     */
    static void requireReadable(Path file) {
        if (!Files.isReadable(file)) {
            throw LakeException.reading(file, new AccessDeniedException(file.toString()));
        }
    }
}
