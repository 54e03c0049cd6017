package org.learningdistricts.reader.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/**
 * How large a file was and when it was last changed: by this one sees that a file is still being
 * written.
 *
 * @param changed when it was last written to or put where it is; a copy may keep the older time of
 *     its original as that of its last modification
 */
public record FileStamp(Path path, long size, Instant changed) {

    private static final String UNIX = "unix";
    private static final String BASIC_ATTRIBUTES = "size,lastModifiedTime,creationTime";
    private static final String UNIX_ATTRIBUTES = UNIX + ":" + BASIC_ATTRIBUTES + ",ctime";

    /** The stamp of a file now. */
    public static FileStamp of(Path path) throws IOException {
        boolean isUnix = path.getFileSystem().supportedFileAttributeViews().contains(UNIX);
        Map<String, Object> attributes =
                Files.readAttributes(
                        path, isUnix ? UNIX_ATTRIBUTES : BASIC_ATTRIBUTES, NOFOLLOW_LINKS);
        FileTime changed =
                attributes.values().stream()
                        .filter(FileTime.class::isInstance)
                        .map(FileTime.class::cast)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        long size = (Long) Objects.requireNonNull(attributes.get("size"));
        return new FileStamp(path, size, changed.toInstant());
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
