package org.learningdistricts.lake.segment;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.ValueSink;

/**
 * A Parquet file in the making, written value by value straight into its columns: a record between
 * them, as Parquet's own writer wants, costs more than all the rest.
 */
final class ColumnarFile implements ValueSink {

    /** A thread keeps about ten segments open, so a row group must not be large. */
    private static final long ROW_GROUP_BYTES = 32L * 1024 * 1024;

    /** Rows after which the size of the row group is looked at. */
    private static final int ROWS_BETWEEN = 1000;

    private static final int COLUMN_INDEX_LENGTH = 64;

    /** Texts of a column whose bytes are kept, since most columns of text repeat few. */
    private static final int MOST_TEXTS = 1000;

    private final List<Column> columns;
    private final MessageType schema;
    private final ParquetProperties properties;
    private final BytesInputCompressor compressor =
            new ZstdCodecFactory().getCompressor(CompressionCodecName.ZSTD);
    private final ParquetFileWriter file;
    private final ColumnWriter[] writers;
    private final int[] levels;
    private final List<Map<String, Binary>> texts;
    private final @Nullable String[] lastTexts;
    private final Binary[] lastBytes;
    private ColumnChunkPageWriteStore pages;
    private ColumnWriteStore store;
    private long rowsInGroup;
    private int next;

    ColumnarFile(OutputFile output, String table, List<Column> columns) throws IOException {
        this.columns = columns;
        this.schema = ParquetSchema.of(table, columns);
        this.properties = properties(columns);
        this.file =
                new ParquetFileWriter(
                        output,
                        schema,
                        ParquetFileWriter.Mode.OVERWRITE,
                        ROW_GROUP_BYTES,
                        0,
                        null,
                        properties);
        this.writers = new ColumnWriter[columns.size()];
        this.levels = columns.stream().mapToInt(column -> column.required() ? 0 : 1).toArray();
        this.texts =
                columns.stream()
                        .map(column -> (Map<String, Binary>) new HashMap<String, Binary>())
                        .toList();
        this.lastTexts = new String[columns.size()];
        this.lastBytes = new Binary[columns.size()];
        file.start();
        pages = newPages();
        store = newStore();
    }

    /**
     * Texts have no least and greatest: nothing asks for them, and each would be compared twice.
     */
    private static ParquetProperties properties(List<Column> columns) {
        ParquetProperties.Builder builder =
                ParquetProperties.builder()
                        .withValuesWriterFactory(new TextDictionaries())
                        .withSizeStatisticsEnabled(false);
        for (Column column : columns) {
            if (column.type() == ColumnType.STRING) {
                builder.withStatisticsEnabled(column.name(), false);
            }
            builder.withDictionaryEncoding(column.name(), column.repeats());
        }
        return builder.build();
    }

    private ColumnChunkPageWriteStore newPages() {
        return new ColumnChunkPageWriteStore(
                compressor, schema, properties.getAllocator(), COLUMN_INDEX_LENGTH, true);
    }

    private ColumnWriteStore newStore() {
        ColumnWriteStore fresh = properties.newColumnWriteStore(schema, pages, pages);
        for (int i = 0; i < writers.length; i++) {
            writers[i] = fresh.getColumnWriter(schema.getColumns().get(i));
        }
        return fresh;
    }

    /**
     * Ends the row whose values were handed over, one for each column in order.
     *
     * @throws UnsuitedRow if there were others
     */
    void endRow() throws IOException {
        if (next != writers.length) {
            throw new UnsuitedRow(
                    "expected %d values but found %d".formatted(writers.length, next));
        }
        next = 0;
        store.endRecord();
        rowsInGroup++;
        if (rowsInGroup % ROWS_BETWEEN == 0 && store.getBufferedSize() > ROW_GROUP_BYTES) {
            endGroup();
            pages = newPages();
            store = newStore();
        }
    }

    @Override
    public void nothing(int column) {
        ColumnWriter writer = next(column);
        if (levels[column] == 0) {
            throw new UnsuitedRow(
                    "expected a value in %s but found none".formatted(columns.get(column).name()));
        }
        writer.writeNull(0, 0);
    }

    @Override
    public void count(int column, long value) {
        ColumnWriter writer = next(column);
        if (columns.get(column).type() == ColumnType.INT32) {
            writer.write(Math.toIntExact(value), 0, levels[column]);
        } else {
            writer.write(value, 0, levels[column]);
        }
    }

    @Override
    public void text(int column, byte[] bytes, int from, int length) {
        next(column).write(Binary.fromReusedByteArray(bytes, from, length), 0, levels[column]);
    }

    @Override
    public void value(int column, @Nullable Object value) {
        if (value == null) {
            nothing(column);
        } else {
            write(column, value);
        }
    }

    private void write(int column, Object value) {
        ColumnWriter writer = next(column);
        int level = levels[column];
        switch (columns.get(column).type()) {
            case STRING -> writer.write(text(column, (String) value), 0, level);
            case INT32 -> writer.write(Math.toIntExact(((Number) value).longValue()), 0, level);
            case INT64 -> writer.write(((Number) value).longValue(), 0, level);
            case DECIMAL -> writer.write(decimal((BigDecimal) value), 0, level);
            case BOOLEAN -> writer.write(((Boolean) value).booleanValue(), 0, level);
            case DATE -> writer.write(Math.toIntExact(((LocalDate) value).toEpochDay()), 0, level);
            case TIMESTAMP -> writer.write(microseconds((LocalDateTime) value), 0, level);
        }
    }

    /** The writer of a column, which must be the one behind the last. */
    private ColumnWriter next(int column) {
        if (column != next || column == writers.length) {
            throw new UnsuitedRow("expected %d values but found another".formatted(writers.length));
        }
        next++;
        return writers[column];
    }

    private Binary text(int column, String value) {
        if (value.equals(lastTexts[column])) {
            return lastBytes[column];
        }
        Map<String, Binary> known = texts.get(column);
        Binary text = known.get(value);
        if (text == null) {
            // Not of a string: its hash would be taken through a buffer, for every value.
            text = Binary.fromConstantByteArray(value.getBytes(StandardCharsets.UTF_8));
            if (known.size() < MOST_TEXTS) {
                known.put(value, text);
            }
        }
        lastTexts[column] = value;
        lastBytes[column] = text;
        return text;
    }

    private static long microseconds(LocalDateTime time) {
        return ChronoUnit.MICROS.between(LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC), time);
    }

    private static Binary decimal(BigDecimal value) {
        BigDecimal scaled = value.setScale(ParquetSchema.DECIMAL_SCALE, RoundingMode.UNNECESSARY);
        if (scaled.precision() > ParquetSchema.DECIMAL_PRECISION) {
            throw new ArithmeticException("more than 20 digits before the point: " + value);
        }
        byte[] digits = scaled.unscaledValue().toByteArray();
        byte[] bytes = new byte[ParquetSchema.DECIMAL_BYTES];
        Arrays.fill(bytes, 0, bytes.length - digits.length, (byte) (scaled.signum() < 0 ? -1 : 0));
        System.arraycopy(digits, 0, bytes, bytes.length - digits.length, digits.length);
        return Binary.fromConstantByteArray(bytes);
    }

    private void endGroup() throws IOException {
        if (rowsInGroup > 0) {
            file.startBlock(rowsInGroup);
            store.flush();
            pages.flushToFileWriter(file);
            file.endBlock();
        }
        store.close();
        pages.close();
        rowsInGroup = 0;
    }

    /** Completes the file. */
    void finish(Map<String, String> footer) throws IOException {
        endGroup();
        file.end(footer);
        file.close();
    }
}
