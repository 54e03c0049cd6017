package org.learningdistricts.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** RowCells and figures from which rows are made. */
final class RowCells {
    private RowCells() {}

    static List<String> row(Object... cells) {
        return new ArrayList<>(Arrays.stream(cells).map(String::valueOf).toList());
    }

    /** The rows of one table. */
    static List<List<String>> rows(Map<String, List<List<String>>> tables, String table) {
        return Objects.requireNonNull(tables.get(table), table);
    }

    static long share(long total, double share) {
        return (long) Math.floor(total * share);
    }

    static long down(long count, long step) {
        return Math.max(step, count / step * step);
    }

    static String yes(boolean flag) {
        return flag ? "yes" : "no";
    }

    static String tenths(int value) {
        return value / 10 + "." + value % 10;
    }
}
