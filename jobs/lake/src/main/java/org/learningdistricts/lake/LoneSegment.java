package org.learningdistricts.lake;

import java.util.function.Consumer;
import org.learningdistricts.lake.segment.SegmentWriter;

/** A segment of the ledger that no commit names: it counts once it is durable. */
final class LoneSegment {

    private LoneSegment() {}

    /**
     * Writes it, with the note of its SHA-256.
     *
     * @return the SHA-256
     */
    static String write(
            LakeFolders folders, LedgerTable table, String path, Consumer<SegmentWriter> rows) {
        return write(folders, table, path, rows, () -> {});
    }

    /**
     * Writes it likewise.
     *
     * @param counting is called once it counts, before its name is durable
     */
    static String write(
            LakeFolders folders,
            LedgerTable table,
            String path,
            Consumer<SegmentWriter> rows,
            Runnable counting) {
        SegmentWriter segment =
                new SegmentWriter(table.tableName(), folders.resolve(path), table.columns());
        boolean isWritten = false;
        try {
            rows.accept(segment);
            segment.finish();
            segment.publish();
            isWritten = true;
            counting.run();
        } finally {
            if (!isWritten) {
                segment.discard();
            }
        }
        LakeFolders.sync(segment.folder());
        segment.note();
        return segment.sha256();
    }
}
