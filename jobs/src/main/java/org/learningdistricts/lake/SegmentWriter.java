package org.learningdistricts.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.ParquetRuntimeException;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * Writes one segment to a temporary name; {@link #finish} makes it whole and durable, {@link
 * #publish} gives it its name, {@link #discard} removes it under either name.
 */
final class SegmentWriter {

    /** A thread keeps about ten segments open, so a row group must not be large. */
    private static final long ROW_GROUP_BYTES = 32L * 1024 * 1024;

    private final Path target;
    private final Path temporary;
    private final List<Column> columns;
    private final Map<String, String> footer = new TreeMap<>();
    private final StreamOutputFile output;
    private final ParquetWriter<@Nullable Object[]> writer;
    private long rows;

    SegmentWriter(String table, Path target, List<Column> columns) {
        this.target = target;
        this.temporary = DurableFile.temporaryName(target);
        this.columns = columns;
        this.output = new StreamOutputFile(temporary);
        try {
            DurableFile.createFolders(DurableFile.folderOf(target));
            this.writer =
                    new Builder(output, new RowWriteSupport(table, columns, this::footer))
                            .withConf(new PlainParquetConfiguration())
                            .withCodecFactory(new ZstdCodecFactory())
                            .withCompressionCodec(CompressionCodecName.ZSTD)
                            .withPageWriteChecksumEnabled(true)
                            .withRowGroupSize(ROW_GROUP_BYTES)
                            .build();
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
        requireComplete(row);
        try {
            writer.write(row);
            rows++;
        } catch (IOException | ParquetRuntimeException e) {
            throw LakeException.writing(target, e);
        } catch (ClassCastException | ArithmeticException e) {
            throw new LakeException(
                    "cannot write row " + (rows + 1) + " of " + target + ": " + e.getMessage(), e);
        }
    }

    void finish() {
        try {
            writer.close();
            DurableFile.syncFile(temporary);
        } catch (IOException | ParquetRuntimeException e) {
            throw LakeException.writing(target, e);
        }
    }

    void publish() {
        try {
            DurableFile.move(temporary, target);
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

    private void requireComplete(@Nullable Object[] row) {
        if (row.length != columns.size()) {
            throw new LakeException(
                    "cannot write %s: expected %d values but found %d"
                            .formatted(target, columns.size(), row.length));
        }
        for (int i = 0; i < row.length; i++) {
            if (row[i] == null && columns.get(i).required()) {
                throw new LakeException(
                        "cannot write row %d of %s: expected a value in %s but found none"
                                .formatted(rows + 1, target, columns.get(i).name()));
            }
        }
    }

    private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {

        private final RowWriteSupport support;

        Builder(StreamOutputFile file, RowWriteSupport support) {
            super(file);
            this.support = support;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<@Nullable Object[]> getWriteSupport(
                org.apache.hadoop.conf.Configuration configuration) {
            throw new UnsupportedOperationException("the lake is written without Hadoop");
        }

        @Override
        protected WriteSupport<@Nullable Object[]> getWriteSupport(
                ParquetConfiguration configuration) {
            return support;
        }
    }
}
