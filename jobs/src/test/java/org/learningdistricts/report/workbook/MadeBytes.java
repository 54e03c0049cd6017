package org.learningdistricts.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.learningdistricts.file.ByteSource;

/** The bytes of a workbook that a test made. */
final class MadeBytes implements ByteSource {

    private final byte[] bytes;

    MadeBytes(byte[] bytes) {
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
