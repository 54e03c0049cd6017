package org.learningdistricts.reader.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
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
            ZipEntry entry = entry(file);
            InputStream in = file.getInputStream(entry);
            return new Unpacked(new LimitedStream(in, "inflatedBytes", limit), entry, file);
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

    /** The unpacked bytes; makes sure that they are those that were packed. */
    private static final class Unpacked extends CheckedInputStream {

        private final ZipEntry entry;
        private final ZipFile file;

        Unpacked(InputStream in, ZipEntry entry, ZipFile file) {
            super(in, new CRC32());
            this.entry = entry;
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            return checked(super.read());
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return checked(super.read(buffer, offset, length));
        }

        private int checked(int read) throws ZipException {
            if (read < 0 && getChecksum().getValue() != entry.getCrc()) {
                throw new ZipException("CRC: " + entry.getName());
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            file.close();
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
