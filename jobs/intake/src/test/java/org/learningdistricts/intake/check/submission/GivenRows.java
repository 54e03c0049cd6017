package org.learningdistricts.intake.check.submission;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.RowBatch;
import org.learningdistricts.intake.check.plain.ValueSink;

/** Rows that a test gives. */
public final class GivenRows {

    private GivenRows() {}

    /** A batch of rows, each with all its values. */
    public static RowBatch batch(@Nullable Object[]... rows) {
        return new RowBatch() {

            @Override
            public int rows() {
                return rows.length;
            }

            @Override
            public void write(int row, int first, ValueSink sink) {
                for (int i = 0; i < rows[row].length; i++) {
                    sink.value(first + i, rows[row][i]);
                }
            }
        };
    }
}
