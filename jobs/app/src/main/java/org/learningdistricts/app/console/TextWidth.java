package org.learningdistricts.app.console;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes, and where its lines are broken. */
final class TextWidth {

    private TextWidth() {}

    /** Marks take no column of their own, wide letters and signs two. */
    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean isWide =
                (letter >= 0x1100 && letter <= 0x115f)
                        || (letter >= 0x2e80 && letter <= 0xa4cf && letter != 0x303f)
                        || (letter >= 0xac00 && letter <= 0xd7a3)
                        || (letter >= 0xf900 && letter <= 0xfaff)
                        || (letter >= 0xfe30 && letter <= 0xfe6f)
                        || (letter >= 0xff00 && letter <= 0xff60)
                        || (letter >= 0xffe0 && letter <= 0xffe6)
                        || (letter >= 0x1f300 && letter <= 0x1faff)
                        || (letter >= 0x20000 && letter <= 0x3fffd);
        return isWide ? 2 : 1;
    }

    /** The widest line. */
    static int ofWidestLine(String text) {
        return text.lines().mapToInt(TextWidth::of).max().orElse(0);
    }

    /** The widest word. */
    static int ofWidestWord(String text) {
        int widest = 0;
        for (String word : text.split("\\s+", -1)) {
            widest = Math.max(widest, of(word));
        }
        return widest;
    }

    /** Lines that are not longer, broken between words. A longer word stays whole. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            boolean isFirst = line.isEmpty();
            if (!isFirst && of(line.toString()) + 1 + of(word) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                isFirst = true;
            }
            line.append(isFirst ? "" : " ").append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Lines that are not longer, within a word where there is no other way. */
    static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String given : text.lines().toList()) {
            for (String line : wrapped(given, width)) {
                addPieces(lines, line, width);
            }
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void addPieces(List<String> lines, String line, int width) {
        int from = 0;
        int taken = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int more = of(line.codePointAt(at));
            if (taken + more > width && at > from) {
                lines.add(line.substring(from, at));
                from = at;
                taken = 0;
            }
            taken += more;
        }
        lines.add(line.substring(from));
    }

    static String padded(String text, int width, boolean isRight) {
        String blanks = " ".repeat(Math.max(0, width - of(text)));
        return isRight ? blanks + text : text + blanks;
    }
}
