package org.learningdistricts.report.annotated;

import java.util.regex.Pattern;

/**
 * A cell of a plain sheet as markup. It holds a text just as it is, so that leading zeros, dates
 * and decimals stay, and nothing is calculated; only whole numbers are numbers.
 */
final class PlainCell {

    /** Excel has no longer texts. */
    static final int LONGEST = 32_767;

    /** Beyond that a spreadsheet keeps not all digits. */
    private static final int MOST_DIGITS = 15;

    /** What a workbook takes for an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("x[0-9A-Fa-f]{4}_");

    private PlainCell() {}

    /**
     * Appends a cell.
     *
     * @param reference such as {@code B12}
     * @param style of a text; a number has none
     */
    static void append(StringBuilder out, String reference, String text, int style) {
        out.append("<c r=\"").append(reference).append('"');
        if (isWholeNumber(text) && style == PlainStyles.TEXT) {
            out.append("><v>").append(text).append("</v></c>");
            return;
        }
        out.append(" s=\"").append(style).append("\" t=\"inlineStr\"><is><t");
        if (isSpaced(text)) {
            out.append(" xml:space=\"preserve\"");
        }
        out.append('>');
        escape(out, text);
        out.append("</t></is></c>");
    }

    private static boolean isWholeNumber(String text) {
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

    private static boolean isSpaced(String text) {
        return text.charAt(0) <= ' '
                || text.charAt(text.length() - 1) <= ' '
                || text.indexOf('\n') >= 0;
    }

    private static void escape(StringBuilder out, String text) {
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
