package org.learningdistricts.intake.check.plain;

import java.util.Arrays;
import java.util.List;
import org.learningdistricts.intake.reference.Unit;

/** Codes of units that the submission may speak of. */
final class PlainUnits extends PlainColumn {

    private final List<Unit> units;
    private final ByteIndex codes;
    private int[] positions = new int[64];
    private int rows;

    /**
     * @param units the units, no two with one code
     */
    PlainUnits(List<Unit> units) {
        this.units = units;
        this.codes = new ByteIndex(units.stream().map(Unit::code).toList());
    }

    @Override
    boolean add(byte[] bytes, int from, int to) {
        if (rows == positions.length) {
            positions = Arrays.copyOf(positions, rows * 2);
        }
        int position = codes.find(bytes, from, to);
        positions[rows++] = position;
        return position != ByteIndex.NONE;
    }

    List<Unit> units() {
        return units;
    }

    /** Which of the units the last row speaks of. */
    int last() {
        return positions[rows - 1];
    }

    @Override
    void clear() {
        rows = 0;
    }

    @Override
    void write(int row, int column, ValueSink sink) {
        sink.value(column, units.get(positions[row]).code());
    }

    @Override
    long hash(int row) {
        return positions[row];
    }
}
