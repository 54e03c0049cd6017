package org.learningdistricts.answers.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as they stand in XML. */
public final class XmlText {

    /** Excel has no longer texts. */
    public static final int LONGEST = 32_767;

    private static final Pattern REFERENCE = Pattern.compile("&([^;&]{0,10});?");

    /** What a workbook takes for an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** The same, and what XML forbids or changes. */
    private static final Pattern NOT_AS_IT_IS =
            Pattern.compile(
                    ESCAPE.pattern()
                            + "|[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** A text so that reading it gives just that text, whatever stands in it. */
    static String exactly(String text) {
        if (isPlain(text)) {
            return text;
        }
        String held = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return escape(
                NOT_AS_IT_IS
                        .matcher(held)
                        .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0))));
    }

    /** Whether a text is surely its own markup, as most are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE || "&<>\"_".indexOf(c) >= 0) {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }

    /** A text for a cell or a comment: nothing in it acts as markup, nothing is forbidden. */
    public static String ofCell(String text) {
        return escape(ESCAPE.matcher(cut(text, LONGEST)).replaceAll("_x005F_"));
    }

    /** The beginning of a text that is too long. */
    public static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
    }

    /** A text for an element or an attribute. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isAllowed(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xfffe)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    /** The text that a piece of XML stands for. */
    public static String unescape(String written) {
        if (written.indexOf('&') < 0) {
            return written;
        }
        return REFERENCE
                .matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement(referred(found.group(1))));
    }

    private static String referred(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> Character.toString(number(name));
        };
    }

    private static int number(String name) {
        if (name.startsWith("#x")) {
            return Integer.parseInt(name.substring(2), 16);
        }
        if (name.startsWith("#")) {
            return Integer.parseInt(name.substring(1));
        }
        throw new IllegalArgumentException("&" + name);
    }
}
