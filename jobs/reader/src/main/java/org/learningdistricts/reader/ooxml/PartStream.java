package org.learningdistricts.reader.ooxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The unpacked bytes of a part. Counts them and makes sure that they are those that were packed.
 */
final class PartStream extends FilterInputStream {

    private static final int PIECE = 1 << 13;

    private final String part;
    private final ZipEntry entry;
    private final InflationBudget budget;
    private final CRC32 sum = new CRC32();
    private long position;

    PartStream(String part, InputStream in, ZipEntry entry, InflationBudget budget) {
        super(in);
        this.part = part;
        this.entry = entry;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            if (sum.getValue() != entry.getCrc()) {
                throw WorkbookRefused.unreadable(part, "CRC");
            }
            return read;
        }
        position += read;
        budget.count(part, position);
        sum.update(buffer, offset, read);
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        byte[] passed = new byte[(int) Math.min(length, PIECE)];
        return Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
