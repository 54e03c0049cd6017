package org.learningdistricts.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cells and figures from which rows are made. */
final class Cells {
    private Cells() {}

    static List<String> row(Object... cells) {
        return new ArrayList<>(
                List.of(cells).stream().map(String::valueOf).collect(Collectors.toList()));
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
