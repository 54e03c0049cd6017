package org.learningdistricts.reader.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a small file, read once and held in memory. */
public final class HeldSource implements ByteSource {

    private final byte[] bytes;

    private HeldSource(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Holds the bytes of a file, or gives the file itself back: if it is too large, or if its bytes
     * cannot be had, which who reads it later has to deal with.
     *
     * @param most how many bytes may be held
     */
    public static ByteSource of(ByteSource source, int most) {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? source : new HeldSource(bytes);
        } catch (IOException e) {
            return source;
        }
    }

    /**
     * Holds the beginning of a file, to the end of its last whole line.
     *
     * @param most how many bytes of it
     * @throws IOException if they cannot be had
     */
    public static ByteSource beginning(ByteSource source, int most) throws IOException {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(most);
            if (bytes.length < most) {
                return new HeldSource(bytes);
            }
            int end = bytes.length;
            while (end > 1 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
                end--;
            }
            // In UTF-16 the other half of a line end may follow.
            end += end < bytes.length && bytes[end] == 0 ? 1 : 0;
            return new HeldSource(Arrays.copyOf(bytes, end));
        }
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
        return bytes.length;
    }
}
