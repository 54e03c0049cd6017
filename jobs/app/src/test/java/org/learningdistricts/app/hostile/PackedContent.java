package org.learningdistricts.app.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** What an entry holds, and what the directory says of it. */
final class PackedContent {

    /** An empty last block. */
    private static final byte[] LAST_BLOCK = {3, 0};

    private final byte[] head;
    private final byte[] packed;
    private final int times;
    private final long crc;
    private final long size;
    private final int flags;

    private PackedContent(byte[] head, byte[] packed, int times, long crc, long size, int flags) {
        this.head = head;
        this.packed = packed;
        this.times = times;
        this.crc = crc;
        this.size = size;
        this.flags = flags;
    }

    long crc() {
        return crc;
    }

    long size() {
        return size;
    }

    int flags() {
        return flags;
    }

    /** The bytes as they are. */
    static PackedContent of(byte[] bytes) {
        return repeated(bytes, 1);
    }

    static PackedContent of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes many times: packed once, as each piece of a stream can stand alone. */
    static PackedContent repeated(byte[] piece, int times) {
        return repeated("", piece, times);
    }

    /** A text, and the bytes many times. */
    static PackedContent repeated(String head, byte[] piece, int times) {
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(first);
        for (int i = 0; i < times; i++) {
            sum.update(piece);
        }
        long size = first.length + (long) piece.length * times;
        return new PackedContent(piece(first), piece(piece), times, sum.getValue(), size, 0);
    }

    PackedContent claiming(long otherSize) {
        return new PackedContent(head, packed, times, crc, otherSize, flags);
    }

    PackedContent flagged(int otherFlags) {
        return new PackedContent(head, packed, times, crc, size, otherFlags);
    }

    long length() {
        return head.length + (long) packed.length * times + LAST_BLOCK.length;
    }

    void writeTo(OutputStream to) throws IOException {
        to.write(head);
        for (int i = 0; i < times; i++) {
            to.write(packed);
        }
        to.write(LAST_BLOCK);
    }

    private static byte[] piece(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(bytes);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        int count;
        do {
            count = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
            packed.write(buffer, 0, count);
        } while (count == buffer.length);
        deflater.end();
        return packed.toByteArray();
    }
}
