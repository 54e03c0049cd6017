package org.learningdistricts.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How large a file was and when it was last changed: by this one sees that a file is still being
 * written.
 *
 * @param changed when it was last written to or put where it is; a copy may keep the older time of
 *     its original as that of its last modification
 */
public record FileStamp(Path path, long size, Instant changed) {

    private static final String UNIX = "unix";

    /** The stamp of a file now. */
    public static FileStamp of(Path path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
        List<FileTime> times = new ArrayList<>();
        times.add(attributes.lastModifiedTime());
        times.add(attributes.creationTime());
        if (path.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
            times.add((FileTime) Files.getAttribute(path, UNIX + ":ctime", NOFOLLOW_LINKS));
        }
        return new FileStamp(path, attributes.size(), Collections.max(times).toInstant());
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
