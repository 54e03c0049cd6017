package org.learningdistricts.reader.table;

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

    /** The position from 0 of the column that some letters, all of them capital, name. */
    public static int position(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        return number - 1;
    }
}
