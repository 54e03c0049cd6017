package org.learningdistricts.intake.check.plain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of rows as the lake stores them, whole numbers as {@code Long}. */
public final class RowValues implements ValueSink {

    private final List<@Nullable Object> values = new ArrayList<>();

    private RowValues() {}

    /** The rows of a batch; none if there is no batch. */
    public static List<@Nullable Object[]> of(@Nullable RowBatch batch) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int row = 0; batch != null && row < batch.rows(); row++) {
            RowValues values = new RowValues();
            batch.write(row, 0, values);
            rows.add(values.values.toArray());
        }
        return rows;
    }

    @Override
    public void nothing(int column) {
        values.add(null);
    }

    @Override
    public void count(int column, long value) {
        values.add(value);
    }

    @Override
    public void text(int column, byte[] bytes, int from, int length) {
        values.add(
                new String(Arrays.copyOfRange(bytes, from, from + length), StandardCharsets.UTF_8));
    }

    @Override
    public void value(int column, @Nullable Object value) {
        values.add(value instanceof Integer number ? (Object) number.longValue() : value);
    }
}
