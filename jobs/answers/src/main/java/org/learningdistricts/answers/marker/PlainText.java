package org.learningdistricts.answers.marker;

import java.util.regex.Pattern;

/** Texts of plain sheets as markup. */
final class PlainText {

    /** Excel has no longer texts. */
    static final int LONGEST = 32_767;

    /** Beyond that a spreadsheet keeps not all digits. */
    private static final int MOST_DIGITS = 15;

    /** What a workbook takes for an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("x[0-9A-Fa-f]{4}_");

    private PlainText() {}

    /** Whether a text is a number that a cell holds just as it is written. */
    static boolean isWholeNumber(String text) {
        if (text.length() > MOST_DIGITS || (text.charAt(0) == '0' && text.length() > 1)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A text as markup, so that reading it gives just that text. */
    static String markup(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int length = Math.min(text.length(), LONGEST);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '_' -> out.append(isTakenForEscape(text, i + 1) ? "_x005F_" : "_");
                default -> {
                    if (isAllowed(text, i)) {
                        out.append(c);
                    } else {
                        out.append("_x%04X_".formatted((int) c));
                    }
                }
            }
        }
        return out.toString();
    }

    private static boolean isTakenForEscape(String text, int at) {
        return ESCAPE.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether XML can hold a character: not half of one, nor most of those without a sign. */
    private static boolean isAllowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < Math.min(text.length(), LONGEST)
                    && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\t' || c == '\n' || (c >= ' ' && c < '\ufffe');
    }
}
