package org.learningdistricts.reader.table;

/** Rows with more cells than the table has columns, where nothing is known of it. */
final class RaggedRows {

    private static final String RULE = "ragged-rows";

    private RaggedRows() {}

    static Remark remark(SourceRow row, int width) {
        String cells = String.valueOf(row.texts().size());
        return Remark.onRow(RULE, row.number(), cells, String.valueOf(width));
    }
}
