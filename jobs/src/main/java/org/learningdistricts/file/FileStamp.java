package org.learningdistricts.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * How large a file was and when it was last changed: by this one sees that a file is still being
 * written.
 */
public record FileStamp(Path path, long size, Instant modified) {

    /** The stamp of a file now. */
    public static FileStamp of(Path path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new FileStamp(path, attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    /** Whether the file still is as it was. */
    public boolean isCurrent() {
        try {
            return equals(of(path));
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + path, e);
        }
    }
}
