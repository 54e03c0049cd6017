package org.learningdistricts.reader.ooxml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.LimitExceeded;

/**
 * Many texts, found by number. They are kept as bytes, and beyond a size in a temporary file, so
 * that a workbook of a million different texts fits into a small heap.
 */
final class TextStore implements AutoCloseable {

    private static final int BLOCK = 1 << 20;
    private static final int BLOCKS_IN_MEMORY = 48;
    private static final int POSITIONS = 1 << 16;
    private static final int MOST_TEXTS = 1 << 24;
    private static final long MOST_BYTES = 1L << 32;

    private final List<byte[]> blocks = new ArrayList<>();
    private final List<int[]> positions = new ArrayList<>();
    private int count;
    private long end;
    private @Nullable FileChannel file;
    private byte[] window = {};
    private int windowBlock = -1;

    /** Adds a text; its number is how many there were before. */
    void add(String text) throws IOException {
        if (count == MOST_TEXTS) {
            throw new LimitExceeded("sharedStrings", MOST_TEXTS);
        }
        if (count % POSITIONS == 0) {
            positions.add(new int[POSITIONS]);
        }
        positions.get(count / POSITIONS)[count % POSITIONS] = (int) end;
        count++;
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    int size() {
        return count;
    }

    /** The text of a number. */
    String get(int number) throws IOException {
        long start = position(number);
        int length = (int) ((number + 1 == count ? end : position(number + 1)) - start);
        if (length == 0) {
            return "";
        }
        int offset = (int) (start % BLOCK);
        if (offset + length <= BLOCK) {
            return new String(block((int) (start / BLOCK)), offset, length, StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[length];
        for (int done = 0; done < length; ) {
            int at = (int) ((start + done) % BLOCK);
            int piece = Math.min(BLOCK - at, length - done);
            System.arraycopy(block((int) ((start + done) / BLOCK)), at, bytes, done, piece);
            done += piece;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private long position(int number) {
        return Integer.toUnsignedLong(positions.get(number / POSITIONS)[number % POSITIONS]);
    }

    private void write(byte[] bytes) throws IOException {
        if (end + bytes.length >= MOST_BYTES) {
            throw new LimitExceeded("sharedStrings", MOST_BYTES);
        }
        for (int done = 0; done < bytes.length; ) {
            int at = (int) (end % BLOCK);
            if (at == 0) {
                startBlock();
            }
            int piece = Math.min(BLOCK - at, bytes.length - done);
            System.arraycopy(bytes, done, blocks.get(blocks.size() - 1), at, piece);
            done += piece;
            end += piece;
        }
    }

    /** Makes room; the block that is full goes to the file if memory holds enough of them. */
    private void startBlock() throws IOException {
        if (blocks.size() <= BLOCKS_IN_MEMORY) {
            blocks.add(new byte[BLOCK]);
            return;
        }
        if (file == null) {
            Path path = Files.createTempFile("ldw", ".texts");
            file =
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
        }
        ByteBuffer full = ByteBuffer.wrap(blocks.get(BLOCKS_IN_MEMORY));
        while (full.hasRemaining()) {
            file.write(full);
        }
    }

    /** The last block is in memory, like the first ones; those between are in the file. */
    private byte[] block(int number) throws IOException {
        if (number < BLOCKS_IN_MEMORY) {
            return blocks.get(number);
        }
        if (number == (end - 1) / BLOCK) {
            return blocks.get(BLOCKS_IN_MEMORY);
        }
        if (number != windowBlock) {
            window = new byte[BLOCK];
            ByteBuffer buffer = ByteBuffer.wrap(window);
            long start = (long) (number - BLOCKS_IN_MEMORY) * BLOCK;
            int read = 0;
            while (buffer.hasRemaining() && read >= 0 && file != null) {
                read = file.read(buffer, start + buffer.position());
            }
            windowBlock = number;
        }
        return window;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
