package org.learningdistricts.lake.segment;

import java.io.IOException;
import java.security.MessageDigest;
import org.apache.parquet.io.PositionOutputStream;
import org.learningdistricts.schemas.Sha256;

/** Takes the SHA-256 of what is written while it is written, so that nothing is read again. */
final class HashedStream extends PositionOutputStream {

    private final PositionOutputStream out;
    private final MessageDigest digest = Sha256.newDigest();

    HashedStream(PositionOutputStream out) {
        this.out = out;
    }

    /** The SHA-256 of all that was written; to be asked for once. */
    String sha256() {
        return Sha256.hex(digest);
    }

    @Override
    public long getPos() throws IOException {
        return out.getPos();
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        digest.update((byte) value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
