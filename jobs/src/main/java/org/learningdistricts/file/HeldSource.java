package org.learningdistricts.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

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

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
        return bytes.length;
    }
}
