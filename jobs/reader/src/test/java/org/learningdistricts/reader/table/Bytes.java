package org.learningdistricts.reader.table;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.learningdistricts.reader.file.ByteSource;

/** Bytes that a test made up. */
public final class Bytes implements ByteSource {

    private final byte[] bytes;

    public Bytes(byte[] bytes) {
        this.bytes = bytes.clone();
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
