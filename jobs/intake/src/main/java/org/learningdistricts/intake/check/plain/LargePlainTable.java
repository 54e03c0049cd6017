package org.learningdistricts.intake.check.plain;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.learningdistricts.intake.check.plain.PlainTableReader.Script;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.check.table.ColumnSums;
import org.learningdistricts.intake.check.table.ExpectedRows;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.ReadLimits;

/**
 * Reads a large table in bounded memory, with all processors: one thread cuts the file into blocks
 * of whole lines, the others take their rows and write each a part of the table.
 */
final class LargePlainTable {

    private static final int BLOCK = 1 << 20;

    /** A smaller share of the file is not worth a part of its own. */
    private static final long LEAST_SHARE = 1L << 25;

    private static final int WAIT_MILLIS = 100;

    private final PlainTableReader reader;
    private final TableScope table;
    private final ReadLimits limits;
    private final int workers;
    private final BlockingQueue<Block> empty;
    private final BlockingQueue<Block> full;
    private final Block end = new Block(0);
    private volatile boolean isPlain = true;

    /**
     * @param size bytes of the file, as far as is known
     */
    LargePlainTable(PlainTableReader reader, TableScope table, ReadLimits limits, long size) {
        this.reader = reader;
        this.table = table;
        this.limits = limits;
        long shares = 1 + size / LEAST_SHARE;
        this.workers = (int) Math.min(shares, Runtime.getRuntime().availableProcessors());
        this.empty = new ArrayBlockingQueue<>(workers + 2);
        this.full = new ArrayBlockingQueue<>(workers + 2);
    }

    /** Whole lines of the file. */
    private static final class Block {

        private final byte[] bytes;
        private int from;
        private int to;
        private long line;

        Block(int size) {
            this.bytes = new byte[size];
        }
    }

    Optional<PlainTable> read(ByteSource file, RowStore store) throws IOException {
        RowStore.StoredTable stored = store.open(table.contract());
        boolean isTaken = false;
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try (KeyHashes keys = new KeyHashes()) {
            List<PlainRows> rows = new ArrayList<>();
            List<Future<Script>> work = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                PlainRows own = new PlainRows(table, limits);
                rows.add(own);
                RowStore.Part part = stored.openPart();
                work.add(threads.submit(() -> take(own, part, keys)));
            }
            long lines = cut(file, work);
            Script script = Script.ASCII;
            for (Future<Script> one : work) {
                script = script.and(result(one));
            }
            long count = lines - 1;
            if (!isPlain
                    || count == 0
                    || rows.stream().noneMatch(PlainRows::hasFigures)
                    || lines > limits.rows()
                    || keys.hasEqual()) {
                return Optional.empty();
            }
            ColumnSums sums = new ColumnSums(table.contract());
            ExpectedRows expected = new ExpectedRows(table.contract(), table.submission());
            for (PlainRows own : rows) {
                if (reader.isDoubtful(table.contract(), script, own, file)) {
                    return Optional.empty();
                }
                own.addTo(sums);
                expected.add(own.expected());
            }
            isTaken = true;
            return Optional.of(
                    new PlainTable(table.contract(), count, sums, expected, null, stored));
        } finally {
            threads.shutdownNow();
            if (!isTaken) {
                await(threads);
                stored.discard();
            }
        }
    }

    /** Hands blocks out; gives the number of lines, the header's among them. */
    private long cut(ByteSource file, List<Future<Script>> work) throws IOException {
        for (int i = 0; i < workers + 2; i++) {
            empty.add(new Block(BLOCK));
        }
        long line = 1;
        try (InputStream in = file.open()) {
            Block block = take(empty, work);
            int filled = in.readNBytes(block.bytes, 0, BLOCK);
            block.from = PlainTableReader.headerLength(table.contract(), block.bytes, filled);
            isPlain = block.from > 0;
            line++;
            while (isPlain && filled > 0) {
                block.to = lastLineEnd(block.bytes, filled);
                block.line = line;
                isPlain &= block.to > 0 && (filled == BLOCK || block.to == filled);
                Block next = take(empty, work);
                int rest = filled - block.to;
                System.arraycopy(block.bytes, block.to, next.bytes, 0, rest);
                if (block.to > block.from) {
                    line += lineEnds(block.bytes, block.from, block.to);
                    put(block, work);
                }
                filled = isPlain ? rest + in.readNBytes(next.bytes, rest, BLOCK - rest) : 0;
                next.from = 0;
                block = next;
            }
        }
        for (int i = 0; i < workers; i++) {
            put(end, work);
        }
        return line - 1;
    }

    private Script take(PlainRows rows, RowStore.Part part, KeyHashes keys)
            throws InterruptedException {
        Script script = Script.ASCII;
        for (Block block = full.take(); block != end; block = full.take()) {
            if (isPlain) {
                if (rows.take(block.bytes, block.from, block.to, block.line)) {
                    script = script.and(PlainTableReader.script(block.bytes, block.to));
                    keys.add(rows.keyHashes(), rows.rows());
                    part.add(rows);
                } else {
                    isPlain = false;
                }
            }
            empty.put(block);
        }
        return script;
    }

    private static int lastLineEnd(byte[] bytes, int length) {
        int at = length;
        while (at > 0 && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private static int lineEnds(byte[] bytes, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            ends += bytes[i] == '\n' ? 1 : 0;
        }
        return ends;
    }

    /** An empty block; a worker that failed would leave none for ever. */
    private static Block take(BlockingQueue<Block> blocks, List<Future<Script>> work) {
        try {
            Block block = blocks.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
            while (block == null) {
                requireAlive(work);
                block = blocks.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
            }
            return block;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void put(Block block, List<Future<Script>> work) {
        try {
            while (!full.offer(block, WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                requireAlive(work);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void requireAlive(List<Future<Script>> work) {
        for (Future<Script> one : work) {
            if (one.isDone()) {
                result(one);
            }
        }
    }

    private static Script result(Future<Script> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a part of a large table was not read", e);
        }
    }

    private static void await(ExecutorService threads) {
        try {
            boolean isOver = false;
            while (!isOver) {
                isOver = threads.awaitTermination(WAIT_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }
}
