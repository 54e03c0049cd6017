package org.learningdistricts.intake.check.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two rows of a table may have the same key. Keys beyond the first million go to
 * temporary files, so that their number is not bounded by the memory.
 */
final class KeyHashes implements AutoCloseable {

    private static final int BITS = 6;
    private static final int PARTITIONS = 1 << BITS;

    private final int most;
    private final long[][] buffers = new long[PARTITIONS][];
    private final int[] counts = new int[PARTITIONS];
    private final @Nullable FileChannel[] files = new FileChannel[PARTITIONS];

    KeyHashes() {
        this(1 << 14);
    }

    /**
     * @param most keys of each of 64 parts that are held in memory
     */
    KeyHashes(int most) {
        this.most = most;
        for (int i = 0; i < PARTITIONS; i++) {
            buffers[i] = new long[Math.min(most, 16)];
        }
    }

    /**
     * Adds the first so many hashes; they are spread evenly over all numbers.
     *
     * @throws UncheckedIOException if they cannot be written
     */
    synchronized void add(long[] hashes, int count) {
        for (int i = 0; i < count; i++) {
            int part = (int) (hashes[i] >>> (Long.SIZE - BITS));
            if (counts[part] == buffers[part].length) {
                makeRoom(part);
            }
            buffers[part][counts[part]++] = hashes[i];
        }
    }

    private void makeRoom(int part) {
        if (buffers[part].length < most) {
            buffers[part] = Arrays.copyOf(buffers[part], Math.min(most, counts[part] * 4));
            return;
        }
        try {
            FileChannel file = files[part];
            if (file == null) {
                Path path = Files.createTempFile("keys", ".tmp");
                file =
                        FileChannel.open(
                                path,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.DELETE_ON_CLOSE);
                files[part] = file;
            }
            ByteBuffer bytes = ByteBuffer.allocate(counts[part] * Long.BYTES);
            bytes.asLongBuffer().put(buffers[part], 0, counts[part]);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            counts[part] = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * Whether two of the hashes are equal.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    synchronized boolean hasEqual() {
        return IntStream.range(0, PARTITIONS).parallel().anyMatch(this::hasEqual);
    }

    private boolean hasEqual(int part) {
        long[] all = all(part);
        Arrays.sort(all);
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1]) {
                return true;
            }
        }
        return false;
    }

    private long[] all(int part) {
        FileChannel file = files[part];
        if (file == null) {
            return Arrays.copyOf(buffers[part], counts[part]);
        }
        try {
            int stored = Math.toIntExact(file.size() / Long.BYTES);
            long[] all = new long[stored + counts[part]];
            ByteBuffer bytes = ByteBuffer.allocate(stored * Long.BYTES);
            file.position(0);
            int read = 0;
            while (bytes.hasRemaining() && read >= 0) {
                read = file.read(bytes);
            }
            bytes.flip().asLongBuffer().get(all, 0, stored);
            System.arraycopy(buffers[part], 0, all, stored, counts[part]);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            for (FileChannel file : files) {
                if (file != null) {
                    file.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
