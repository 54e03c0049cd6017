package org.learningdistricts.reader.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

/**
 * The unpacked bytes of a part. Counts them and makes sure that they are those that were packed.
 */
final class PartStream extends CheckedInputStream {

    private final String part;
    private final ZipEntry entry;
    private final InflationBudget budget;
    private long position;

    PartStream(String part, InputStream in, ZipEntry entry, InflationBudget budget) {
        super(in, new CRC32());
        this.part = part;
        this.entry = entry;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? read : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int bytes) throws IOException {
        if (bytes >= 0) {
            position += bytes;
            budget.count(part, position);
        } else if (getChecksum().getValue() != entry.getCrc()) {
            throw WorkbookRefused.unreadable(part, "CRC");
        }
    }
}
