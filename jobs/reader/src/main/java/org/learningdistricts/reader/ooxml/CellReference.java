package org.learningdistricts.reader.ooxml;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.MergedRange;

/**
 * Place of a cell in a sheet.
 *
 * @param column position from 0
 * @param row row as a person sees it
 */
public record CellReference(int column, long row) {

    private static final int MOST_LETTERS = 4;
    private static final int MOST_DIGITS = 10;
    private static final int LETTERS = 26;

    /** As a person sees it: {@code B12}. */
    public String text() {
        return ColumnLetters.of(column) + row;
    }

    /** Reads {@code B12} or {@code $B$12}; null if it is no reference. */
    public static @Nullable CellReference of(String text) {
        String bare = text.indexOf('$') < 0 ? text : text.replace("$", "");
        int letters = 0;
        int column = 0;
        while (letters < bare.length() && isLetter(bare.charAt(letters))) {
            column = column * LETTERS + (bare.charAt(letters) & 0x1f);
            letters++;
            if (letters > MOST_LETTERS) {
                return null;
            }
        }
        int digits = bare.length() - letters;
        if (letters == 0 || digits == 0 || digits > MOST_DIGITS) {
            return null;
        }
        long row = 0;
        for (int i = letters; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            row = row * 10 + (c - '0');
        }
        return row == 0 ? null : new CellReference(column - 1, row);
    }

    /** Reads {@code A2:B5}, or a single cell; null if it is no range. */
    public static @Nullable MergedRange range(String text) {
        int colon = text.indexOf(':');
        CellReference first = of(colon < 0 ? text : text.substring(0, colon));
        CellReference last = colon < 0 ? first : of(text.substring(colon + 1));
        if (first == null || last == null) {
            return null;
        }
        return new MergedRange(
                Math.min(first.row, last.row),
                Math.max(first.row, last.row),
                Math.min(first.column, last.column),
                Math.max(first.column, last.column));
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
