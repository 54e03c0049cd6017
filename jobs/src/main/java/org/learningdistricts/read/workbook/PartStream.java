package org.learningdistricts.read.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.learningdistricts.read.LimitExceeded;

/**
 * The unpacked bytes of a part. Counts them, makes sure that they are those that were packed, and
 * ends where an XML parser would have to keep too much: a tag or text has a limit.
 */
final class PartStream extends FilterInputStream {

    private static final int MARKUP = 1 << 16;
    private static final int BYTES_OF_A_CHARACTER = 4;

    private final String part;
    private final ZipEntry entry;
    private final InflationBudget budget;
    private final int cellLength;
    private final CRC32 sum = new CRC32();
    private long position;
    private long sinceTag;

    PartStream(
            String part, InputStream in, ZipEntry entry, InflationBudget budget, int cellLength) {
        super(in);
        this.part = part;
        this.entry = entry;
        this.budget = budget;
        this.cellLength = cellLength;
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
        boundTags(buffer, offset, read);
        return read;
    }

    private void boundTags(byte[] buffer, int offset, int length) throws IOException {
        int last = offset + length - 1;
        while (last >= offset && buffer[last] != '<') {
            last--;
        }
        sinceTag = last < offset ? sinceTag + length : offset + length - last;
        if (sinceTag > (long) BYTES_OF_A_CHARACTER * cellLength + MARKUP) {
            throw new LimitExceeded("cellLength", cellLength);
        }
    }

    @Override
    public long skip(long length) throws IOException {
        byte[] passed = new byte[(int) Math.min(length, MARKUP)];
        return Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
