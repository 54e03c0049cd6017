package org.learningdistricts.lake.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.ParquetRuntimeException;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.RowBatch;

/**
 * Writes one segment to a temporary name; {@link #finish} makes it whole and durable, {@link
 * #publish} gives it its name, {@link #discard} removes it under either name.
 */
public final class SegmentWriter {

    private final Path target;
    private final Path temporary;
    private final Map<String, String> footer = new TreeMap<>();
    private final StreamOutputFile output;
    private final ColumnarFile file;
    private long rows;
    private boolean isFinished;
    private String sha256 = "";

    public SegmentWriter(String table, Path target, List<Column> columns) {
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

    public long rows() {
        return rows;
    }

    /** Sets a key of the footer, until the segment is finished. */
    public void footer(String key, String value) {
        footer.put(key, value);
    }

    public void write(@Nullable Object... row) {
        write(
                () -> {
                    for (int i = 0; i < row.length; i++) {
                        file.value(i, row[i]);
                    }
                });
    }

    /** Adds rows behind a first column that is the same in all of them. */
    public void write(String first, RowBatch batch) {
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

    public void finish() {
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
    public String sha256() {
        return sha256;
    }

    public void publish() {
        try {
            DurableFile.move(temporary, target);
        } catch (IOException e) {
            throw LakeException.writing(target, e);
        }
    }

    /** Notes the SHA-256 beside the published segment, which nothing else may name. */
    public void note() {
        try {
            ChecksumFile.write(target, sha256);
        } catch (IOException e) {
            throw LakeException.writing(target, e);
        }
    }

    public Path folder() {
        return DurableFile.folderOf(target);
    }

    public void discard() {
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
