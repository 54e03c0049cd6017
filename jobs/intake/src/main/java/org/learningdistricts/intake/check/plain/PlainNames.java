package org.learningdistricts.intake.check.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.learningdistricts.intake.reference.Unit;

/** Names of units, each spelled as in the reference data, beside the code of its unit. */
final class PlainNames extends PlainColumn {

    private final PlainUnits codes;
    private final byte[][] names;
    private final boolean required;
    private int[] positions = new int[64];
    private final BitSet empty = new BitSet();
    private int rows;

    /**
     * @param codes the column of their codes, which takes each row before this one does
     */
    PlainNames(PlainUnits codes, boolean required) {
        this.codes = codes;
        this.required = required;
        this.names =
                codes.units().stream()
                        .map(Unit::name)
                        .map(name -> name.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new);
    }

    @Override
    boolean add(byte[] bytes, int from, int to) {
        if (rows == positions.length) {
            positions = Arrays.copyOf(positions, rows * 2);
        }
        positions[rows] = codes.last();
        byte[] name = names[codes.last()];
        boolean isEmpty = from == to;
        empty.set(rows++, isEmpty);
        return isEmpty ? !required : Arrays.equals(name, 0, name.length, bytes, from, to);
    }

    @Override
    void clear() {
        rows = 0;
    }

    @Override
    void write(int row, int column, ValueSink sink) {
        sink.value(column, empty.get(row) ? null : codes.units().get(positions[row]).name());
    }

    @Override
    long hash(int row) {
        return empty.get(row) ? -1 : positions[row];
    }
}
