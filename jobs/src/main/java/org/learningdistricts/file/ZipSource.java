package org.learningdistricts.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A file inside a zip file. Nothing is unpacked to a disk.
 *
 * @param name name of the entry as the zip file spells it
 * @param names how the zip file encodes names
 * @param limit how many bytes may come out of it
 */
public record ZipSource(Path zip, String name, Charset names, long limit) implements ByteSource {

    @Override
    public InputStream open() throws IOException {
        ZipFile file = new ZipFile(zip.toFile(), names);
        try {
            InputStream in = file.getInputStream(entry(file));
            return new FilterInputStream(new LimitedStream(in, "inflatedBytes", limit)) {
                @Override
                public void close() throws IOException {
                    file.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public long size() throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile(), names)) {
            return entry(file).getSize();
        }
    }

    private ZipEntry entry(ZipFile file) throws IOException {
        ZipEntry entry = file.getEntry(name);
        if (entry == null) {
            throw new IOException("entry " + name + " is gone from " + zip);
        }
        return Objects.requireNonNull(entry);
    }
}
