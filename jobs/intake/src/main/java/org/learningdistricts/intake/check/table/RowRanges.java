package org.learningdistricts.intake.check.table;

/** Rows of a table in short, such as {@code 2-5, 9}; of very many the first ones. */
final class RowRanges {

    private static final int LONGEST = 180;

    private final StringBuilder closed = new StringBuilder();
    private boolean isCut;
    private long count;
    private long from;
    private long to;

    /** Adds a row below those before it. */
    void add(long row) {
        if (count > 0 && row > to + 1) {
            close();
        }
        from = count == 0 || row > to + 1 ? row : from;
        to = row;
        count++;
    }

    private void close() {
        if (closed.length() < LONGEST) {
            closed.append(last()).append(", ");
        } else {
            isCut = true;
        }
    }

    private String last() {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }

    long count() {
        return count;
    }

    String shown() {
        return isCut ? closed + "…" : closed + last();
    }
}
