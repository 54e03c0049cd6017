package org.learningdistricts.lake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Hands a row, one value per column, to Parquet; adds the footer when the segment is complete. */
final class RowWriteSupport extends WriteSupport<@Nullable Object[]> {

    private final String table;
    private final List<Column> columns;
    private final Supplier<Map<String, String>> footer;
    private @Nullable RecordConsumer consumer;

    RowWriteSupport(String table, List<Column> columns, Supplier<Map<String, String>> footer) {
        this.table = table;
        this.columns = columns;
        this.footer = footer;
    }

    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
        throw new UnsupportedOperationException("the lake is written without Hadoop");
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(ParquetSchema.of(table, columns), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        this.consumer = recordConsumer;
    }

    @Override
    public FinalizedWriteContext finalizeWrite() {
        return new FinalizedWriteContext(footer.get());
    }

    @Override
    public void write(@Nullable Object[] row) {
        RecordConsumer target = consumer;
        if (target == null) {
            throw new IllegalStateException("segment of " + table + " is not open");
        }
        target.startMessage();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row[i];
            if (value != null) {
                Column column = columns.get(i);
                target.startField(column.name(), i);
                writeValue(target, column.type(), value);
                target.endField(column.name(), i);
            }
        }
        target.endMessage();
    }

    private static void writeValue(RecordConsumer target, ColumnType type, Object value) {
        switch (type) {
            case STRING -> target.addBinary(Binary.fromString((String) value));
            case INT32 -> target.addInteger(Math.toIntExact(((Number) value).longValue()));
            case INT64 -> target.addLong(((Number) value).longValue());
            case DECIMAL -> target.addBinary(decimal((BigDecimal) value));
            case BOOLEAN -> target.addBoolean((Boolean) value);
            case DATE -> target.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
            case TIMESTAMP -> target.addLong(microseconds((LocalDateTime) value));
        }
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
}
