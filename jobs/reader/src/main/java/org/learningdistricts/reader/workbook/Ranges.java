package org.learningdistricts.reader.workbook;

import java.util.function.LongFunction;

/** Rows or columns, added in order, written as {@code 5-7, 12}. */
final class Ranges {

    private static final int SHOWN = 10;

    private final LongFunction<String> name;
    private final StringBuilder text = new StringBuilder();
    private int shown;
    private long count;
    private long first = -1;
    private long start = -1;
    private long last = -1;

    /**
     * @param name how a person calls one of them
     */
    Ranges(LongFunction<String> name) {
        this.name = name;
    }

    void add(long from, long to) {
        first = count == 0 ? from : first;
        count += to - from + 1;
        if (start >= 0 && from == last + 1) {
            last = to;
            return;
        }
        finish();
        start = from;
        last = to;
    }

    /** How many there are. */
    long count() {
        return count;
    }

    long first() {
        return first;
    }

    /** All of them, or the first few and a mark that there are more. */
    String text() {
        finish();
        return text.toString();
    }

    private void finish() {
        if (start < 0) {
            return;
        }
        if (shown < SHOWN) {
            text.append(shown == 0 ? "" : ", ").append(name.apply(start));
            if (last > start) {
                text.append('-').append(name.apply(last));
            }
        } else if (shown == SHOWN) {
            text.append(", …");
        }
        shown++;
        start = -1;
    }
}
