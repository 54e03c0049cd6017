package org.learningdistricts.reader.table;

/** Rows of text that end before the last column; the missing cells count as empty. */
public final class ShortRows {

    private static final String RULE = "short-rows";

    private ShortRows() {}

    public static Remark remark(SourceRow row, int width) {
        String cells = String.valueOf(row.texts().size());
        return Remark.onRow(RULE, row.number(), cells, String.valueOf(width));
    }
}
