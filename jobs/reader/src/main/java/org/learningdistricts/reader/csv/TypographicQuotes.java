package org.learningdistricts.reader.csv;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CSV whose cells are enclosed in the quotes of printed text, as a word processor makes them of
 * plain ones: {@code “a”,“b”}.
 */
final class TypographicQuotes {

    private static final int FEWEST_LINES = 2;
    private static final double MOSTLY = 0.8;
    private static final char USUAL = '“';
    private static final char PLAIN = '"';
    private static final String SEPARATORS = ",;\t|";

    /** A whole cell in a pair of such quotes. */
    private static final Pattern CELL =
            Pattern.compile(
                    "(?<=^|[,;\\t|]) *(?:[“„‟”]([^“„‟”]*)[”“‟]|«([^«»]*)»|»([^«»]*)«|‹([^‹›]*)›"
                            + "|[‘‚‛]([^‘‚‛,;\\t|]*)[’‘]) *(?=$|[,;\\t|])");

    private TypographicQuotes() {}

    /**
     * Whether nearly all of the first lines have such cells, or lines in which they hold a
     * separator are as wide as others only if it parts nothing.
     */
    static boolean areIn(List<TextLine> sample) {
        int filled = 0;
        int enclosed = 0;
        for (TextLine line : sample) {
            filled += line.text().isBlank() ? 0 : 1;
            enclosed += CELL.matcher(line.text()).find() ? 1 : 0;
        }
        return (enclosed >= FEWEST_LINES && enclosed >= MOSTLY * filled)
                || (enclosed > 0
                        && SEPARATORS.chars().anyMatch(separator -> areMeant(sample, separator)));
    }

    /** Whether lines are as wide as others only if such cells are not parted. */
    private static boolean areMeant(List<TextLine> sample, int separator) {
        Set<Long> whole = new HashSet<>();
        Set<Long> parted = new HashSet<>();
        Set<Long> others = new HashSet<>();
        for (TextLine line : sample) {
            if (line.text().indexOf(PLAIN) >= 0) {
                return false;
            }
            long outside = count(CELL.matcher(line.text()).replaceAll(""), separator);
            long all = count(line.text(), separator);
            if (outside < all) {
                whole.add(outside);
                parted.add(all);
            } else {
                others.add(all);
            }
        }
        return whole.size() == 1
                && !whole.contains(0L)
                && others.containsAll(whole)
                && Collections.disjoint(others, parted);
    }

    private static long count(String line, int separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    /** The line with plain quotes; the same text if it has no such cell, or plain ones already. */
    static String plain(String line) {
        if (line.indexOf(PLAIN) >= 0) {
            return line;
        }
        return CELL.matcher(line)
                .replaceAll(cell -> Matcher.quoteReplacement(PLAIN + inside(cell) + PLAIN));
    }

    /** The sign that opens the first such cell; the most usual one if the line has none. */
    static char first(String line) {
        Matcher cell = CELL.matcher(line);
        return cell.find() ? cell.group().strip().charAt(0) : USUAL;
    }

    private static String inside(MatchResult cell) {
        for (int i = 1; i <= cell.groupCount(); i++) {
            if (cell.group(i) != null) {
                return cell.group(i);
            }
        }
        return "";
    }
}
