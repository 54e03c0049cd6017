package org.learningdistricts.reader.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with {@link LimitExceeded} where it gets too long. */
public final class LimitedStream extends FilterInputStream {

    private final String measure;
    private final long limit;
    private long count;

    /**
     * @param measure component of {@link ReadLimits} that bounds it
     * @param limit how many bytes may be read
     */
    public LimitedStream(InputStream in, String measure, long limit) {
        super(in);
        this.measure = measure;
        this.limit = limit;
    }

    /** How many bytes were read so far. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? read : count(1, read);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return read < 0 ? read : count(read, read);
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        count((int) Math.min(skipped, Integer.MAX_VALUE), 0);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int count(int bytes, int result) throws IOException {
        count += bytes;
        if (count > limit) {
            throw new LimitExceeded(measure, limit);
        }
        return result;
    }
}
