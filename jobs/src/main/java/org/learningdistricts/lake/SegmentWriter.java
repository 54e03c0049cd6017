package org.learningdistricts.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.ParquetRuntimeException;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.check.RowBatch;

/**
 * Writes one segment to a temporary name; {@link #finish} makes it whole and durable, {@link
 * #publish} gives it its name, {@link #discard} removes it under either name.
 */
final class SegmentWriter {

    private final Path target;
    private final Path temporary;
    private final Map<String, String> footer = new TreeMap<>();
    private final StreamOutputFile output;
    private final ColumnarFile file;
    private long rows;
    private boolean isFinished;
    private String sha256 = "";

    SegmentWriter(String table, Path target, List<Column> columns) {
        this.target = target;
        this.temporary = DurableFile.temporaryName(target);
        this.output = new StreamOutputFile(temporary);
        try {
            DurableFile.createFolders(DurableFile.folderOf(target));
            this.file = new ColumnarFile(output, table, columns);
        } catch (IOException e) {
            throw LakeException.writing(target, e);
        }
    }

    long rows() {
        return rows;
    }

    /** Sets a key of the footer, until the segment is finished. */
    void footer(String key, String value) {
        footer.put(key, value);
    }

    void write(@Nullable Object... row) {
        write(
                () -> {
                    for (int i = 0; i < row.length; i++) {
                        file.value(i, row[i]);
                    }
                });
    }

    /** Adds rows behind a first column that is the same in all of them. */
    void write(String first, RowBatch batch) {
        for (int i = 0; i < batch.rows(); i++) {
            int row = i;
            write(
                    () -> {
                        file.value(0, first);
                        batch.write(row, 1, file);
                    });
        }
    }

    private void write(Runnable values) {
        try {
            values.run();
            file.endRow();
            rows++;
        } catch (IOException | ParquetRuntimeException e) {
            throw LakeException.writing(target, e);
        } catch (ClassCastException | ArithmeticException | UnsuitedRow e) {
            throw new LakeException(
                    "cannot write row " + (rows + 1) + " of " + target + ": " + e.getMessage(), e);
        }
    }

    void finish() {
        if (isFinished) {
            return;
        }
        isFinished = true;
        try {
            file.finish(footer());
            sha256 = output.sha256();
            DurableFile.syncFile(temporary);
        } catch (IOException | ParquetRuntimeException e) {
            throw LakeException.writing(target, e);
        }
    }

    /** The SHA-256 of the finished segment. */
    String sha256() {
        return sha256;
    }

    void publish() {
        try {
            DurableFile.move(temporary, target);
        } catch (IOException e) {
            throw LakeException.writing(target, e);
        }
    }

    /** Notes the SHA-256 beside the published segment, which nothing else may name. */
    void note() {
        try {
            ChecksumFile.write(target, sha256);
        } catch (IOException e) {
            throw LakeException.writing(target, e);
        }
    }

    Path folder() {
        return DurableFile.folderOf(target);
    }

    void discard() {
        try {
            output.abandon();
            Files.deleteIfExists(temporary);
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw LakeException.writing(target, e);
        }
    }

    private Map<String, String> footer() {
        footer.put("rows", Long.toString(rows));
        return footer;
    }
}
