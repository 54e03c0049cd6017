package org.learningdistricts.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A command in a document, and what the document shows of its output.
 *
 * @param command as it is typed
 * @param shown its lines; {@value #LEFT_OUT} in a line of its own stands for any number of lines
 */
record Transcript(String command, List<String> shown) {

    private static final String LEFT_OUT = "…";

    /** Stands for what is left out among words. */
    private static final String GAP = "\0";

    /** What no two runs share: identifiers and times, durations. */
    private static final Pattern OF_ONE_RUN =
            Pattern.compile(
                    "\\d{8}-\\d{6}-\\d{6}|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d"
                            + "|\\b\\d+(\\.\\d)? s\\b");

    /** Whether a run printed this, wherever its lines are broken. */
    boolean isOf(List<String> printed) {
        String told =
                shown.stream()
                        .map(line -> line.equals(LEFT_OUT) ? GAP : line)
                        .collect(Collectors.joining(" "));
        String expected =
                Arrays.stream(plain(told).split(" "))
                        .map(word -> word.equals(GAP) ? ".*" : Pattern.quote(word))
                        .collect(Collectors.joining(" ?"));
        String text = plain(String.join(" ", printed));
        return Pattern.compile(expected, Pattern.DOTALL).matcher(text).matches();
    }

    /**
     * What a document should show of a run: as many lines as it does before what is left out, and
     * then again from the line that it shows next.
     *
     * @throws IllegalArgumentException if that line was not printed
     */
    List<String> of(List<String> printed) {
        List<String> lines = new ArrayList<>();
        int next = 0;
        boolean isAfterGap = false;
        for (String line : shown) {
            if (line.equals(LEFT_OUT)) {
                lines.add(line);
                isAfterGap = true;
            } else {
                next = isAfterGap ? indexOf(line, printed, next) : next;
                isAfterGap = false;
                if (next < printed.size()) {
                    lines.add(printed.get(next++));
                }
            }
        }
        if (!isAfterGap) {
            lines.addAll(printed.subList(next, printed.size()));
        }
        return lines;
    }

    private static int indexOf(String line, List<String> printed, int from) {
        return IntStream.range(from, printed.size())
                .filter(i -> plain(printed.get(i)).equals(plain(line)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("was not printed: " + line));
    }

    private static String plain(String line) {
        return OF_ONE_RUN.matcher(line.strip().replaceAll(" +", " ")).replaceAll("<>");
    }
}
