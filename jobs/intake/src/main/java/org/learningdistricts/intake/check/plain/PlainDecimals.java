package org.learningdistricts.intake.check.plain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.normalise.CellParser;

/** Decimals with a point that can be nothing else: three digits after it might be thousands. */
final class PlainDecimals extends PlainColumn {

    private static final int MOST_DIGITS = 11;
    private static final int MOST_FRACTION = 2;

    private final Field field;
    private final List<@Nullable Object> values = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    PlainDecimals(Field field) {
        this.field = field;
    }

    @Override
    boolean add(byte[] bytes, int from, int to) {
        if (from == to) {
            values.add(null);
            return !field.required();
        }
        int whole = 0;
        while (from + whole < to && isDigit(bytes[from + whole])) {
            whole++;
        }
        boolean isWhole = from + whole == to;
        int fraction = to - from - whole - 1;
        if (whole == 0
                || whole > MOST_DIGITS
                || (bytes[from] == '0' && whole > 1)
                || !(isWhole || isFraction(bytes, to - 1 - fraction, fraction))) {
            return false;
        }
        BigDecimal value =
                new BigDecimal(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
        sum = sum.add(value);
        values.add(value.setScale(CellParser.SCALE));
        return field.isPlausible(value);
    }

    private static boolean isFraction(byte[] bytes, int point, int digits) {
        boolean isFraction = bytes[point] == '.' && digits > 0 && digits <= MOST_FRACTION;
        for (int i = 1; i <= digits && isFraction; i++) {
            isFraction = isDigit(bytes[point + i]);
        }
        return isFraction;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    @Override
    void clear() {
        values.clear();
    }

    @Override
    BigDecimal sum() {
        return sum;
    }

    @Override
    void write(int row, int column, ValueSink sink) {
        sink.value(column, values.get(row));
    }

    @Override
    long hash(int row) {
        Object value = values.get(row);
        return value == null ? -1 : value.hashCode();
    }
}
