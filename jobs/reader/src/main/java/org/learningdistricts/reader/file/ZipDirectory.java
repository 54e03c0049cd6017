package org.learningdistricts.reader.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Size of the directory of a zip. {@link java.util.zip.ZipFile} takes it into memory as a whole,
 * before anything can be counted.
 *
 * @param entries how many entries it says it has
 * @param bytes how long it says it is
 */
public record ZipDirectory(long entries, long bytes) {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END_64_LENGTH = 56;
    private static final int LONGEST_ENTRY = 1024;

    /** Finds the directory at the end of a file; null if there is none. */
    public static @Nullable ZipDirectory of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long start =
                    Math.max(0, channel.size() - END_LENGTH - LONGEST_COMMENT - LOCATOR_LENGTH);
            ByteBuffer tail = read(channel, start, (int) (channel.size() - start));
            for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    return at(channel, tail, at);
                }
            }
            return null;
        }
    }

    private static ZipDirectory at(FileChannel channel, ByteBuffer tail, int end)
            throws IOException {
        int locator = end - LOCATOR_LENGTH;
        if (locator >= 0 && tail.getInt(locator) == LOCATOR) {
            ByteBuffer end64 = read(channel, tail.getLong(locator + 8), END_64_LENGTH);
            if (end64.limit() == END_64_LENGTH) {
                return new ZipDirectory(end64.getLong(32), end64.getLong(40));
            }
        }
        return new ZipDirectory(
                Short.toUnsignedInt(tail.getShort(end + 10)),
                Integer.toUnsignedLong(tail.getInt(end + 12)));
    }

    private static ByteBuffer read(FileChannel channel, long start, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        long at = start;
        while (at >= 0 && buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                break;
            }
            at += read;
        }
        return buffer.flip();
    }

    /** Makes sure that it is not too large. */
    public void check(long mostEntries) throws LimitExceeded {
        if (entries < 0
                || entries > mostEntries
                || bytes < 0
                || bytes > mostEntries * LONGEST_ENTRY) {
            throw new LimitExceeded("entries", mostEntries);
        }
    }
}
