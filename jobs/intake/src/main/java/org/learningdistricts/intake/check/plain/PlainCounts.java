package org.learningdistricts.intake.check.plain;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Field;

/** Whole numbers, without a sign, a separator or a leading zero. */
final class PlainCounts extends PlainColumn {

    /** As many digits as need no second look: it may be no personal identity number. */
    static final int MOST_DIGITS = 11;

    private static final long EMPTY = -1;

    private final boolean required;
    private final long maximum;
    private long[] values = new long[64];
    private int rows;
    private long sum;

    PlainCounts(Field field) {
        required = field.required();
        maximum = Math.min(orAny(field.maximum()), orAny(field.plausibleMost()));
    }

    private static long orAny(@Nullable Long bound) {
        return bound == null ? Long.MAX_VALUE : bound;
    }

    @Override
    boolean add(byte[] bytes, int from, int to) {
        if (rows == values.length) {
            values = Arrays.copyOf(values, rows * 2);
        }
        if (from == to) {
            values[rows++] = EMPTY;
            return !required;
        }
        if (to - from > MOST_DIGITS || (bytes[from] == '0' && to - from > 1)) {
            return false;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = value * 10 + digit;
        }
        values[rows++] = value;
        sum += value;
        return value <= maximum;
    }

    @Override
    void clear() {
        rows = 0;
    }

    @Override
    BigDecimal sum() {
        return BigDecimal.valueOf(sum);
    }

    @Override
    void write(int row, int column, ValueSink sink) {
        if (isFilled(row)) {
            sink.count(column, values[row]);
        } else {
            sink.nothing(column);
        }
    }

    boolean isFilled(int row) {
        return values[row] != EMPTY;
    }

    long count(int row) {
        return values[row];
    }

    @Override
    long hash(int row) {
        return values[row];
    }
}
