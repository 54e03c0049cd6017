package org.learningdistricts.reader.ooxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of an XML part, as far as a parser need not keep too much of them at once. */
final class MarkupStream extends FilterInputStream {

    private static final int PIECE = 1 << 13;

    private final MarkupBound bound;

    /**
     * @param cellLength characters that a text may have
     */
    MarkupStream(InputStream in, long cellLength) {
        super(in);
        this.bound = new MarkupBound(cellLength);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            bound.check(buffer, offset, read);
        }
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        byte[] passed = new byte[(int) Math.min(length, PIECE)];
        return Math.max(0, read(passed, 0, passed.length));
    }
}
