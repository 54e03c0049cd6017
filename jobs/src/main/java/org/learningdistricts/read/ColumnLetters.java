package org.learningdistricts.read;

/** The letters by which a spreadsheet names its columns. */
public final class ColumnLetters {

    private static final int LETTERS = 26;

    private ColumnLetters() {}

    /** The letters of a column by its position from 0: A, B … Z, AA. */
    public static String of(int position) {
        StringBuilder letters = new StringBuilder();
        for (int rest = position + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
