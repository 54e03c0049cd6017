package org.learningdistricts.bench;

/** A table in the making, and the sum of the column that its control total speaks of. */
final class CsvTable {

    private final StringBuilder text;
    private int rows;
    private long sum;

    CsvTable(String header) {
        text = new StringBuilder(header).append('\n');
    }

    /** Adds a row; no cell holds a comma, a quote or a line end. */
    void add(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(cells[i]);
        }
        text.append('\n');
        rows++;
    }

    /** Adds a figure to the sum, and gives it back. */
    int controlled(int figure) {
        sum += figure;
        return figure;
    }

    CharSequence text() {
        return text;
    }

    int rows() {
        return rows;
    }

    long sum() {
        return sum;
    }
}
