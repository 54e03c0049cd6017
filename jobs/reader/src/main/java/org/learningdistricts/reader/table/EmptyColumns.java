package org.learningdistricts.reader.table;

import java.util.BitSet;
import java.util.stream.Collectors;

/** Columns with neither a title nor a value. */
final class EmptyColumns {

    private static final String RULE = "empty-columns";

    private EmptyColumns() {}

    static Remark remark(long headerRow, BitSet columns) {
        String letters =
                columns.stream().mapToObj(ColumnLetters::of).collect(Collectors.joining(", "));
        return Remark.onRow(RULE, headerRow, letters, "");
    }
}
