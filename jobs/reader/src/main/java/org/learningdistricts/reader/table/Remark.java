package org.learningdistricts.reader.table;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.LimitExceeded;

/**
 * What a reader has to say about a file: that it repaired something, or why it refused the file.
 *
 * @param rule rule of the check catalogue
 * @param row first row concerned, as a person sees it; null if it is the whole file
 * @param column position of the column concerned, from 0; null if it is no single one
 * @param value what stood there
 * @param expected what it was read as, or what would have been right
 * @param count how many rows or cells it concerns
 */
public record Remark(
        String rule,
        @Nullable Long row,
        @Nullable Integer column,
        @Nullable String value,
        @Nullable String expected,
        long count) {

    /** A remark about a file as a whole. */
    public static Remark onFile(String rule, @Nullable String value, @Nullable String expected) {
        return new Remark(rule, null, null, value, expected, 1);
    }

    /** What a file is refused with that is larger than is allowed. */
    public static Remark of(LimitExceeded exceeded) {
        return onFile(LimitExceeded.RULE, exceeded.measure(), String.valueOf(exceeded.limit()));
    }

    /** A remark about one row. */
    public static Remark onRow(
            String rule, long row, @Nullable String value, @Nullable String expected) {
        return new Remark(rule, row, null, value, expected, 1);
    }

    /** The same, at one place more. */
    public Remark oneMore() {
        return new Remark(rule, row, column, value, expected, count + 1);
    }
}
