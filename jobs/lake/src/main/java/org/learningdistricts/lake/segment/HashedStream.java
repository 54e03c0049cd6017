package org.learningdistricts.lake.segment;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.parquet.io.PositionOutputStream;

/** Takes the SHA-256 of what is written while it is written, so that nothing is read again. */
public final class HashedStream extends PositionOutputStream {

    private final PositionOutputStream out;
    private final MessageDigest digest = newDigest();

    HashedStream(PositionOutputStream out) {
        this.out = out;
    }

    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of all that was written; to be asked for once. */
    String sha256() {
        return hex(digest);
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
