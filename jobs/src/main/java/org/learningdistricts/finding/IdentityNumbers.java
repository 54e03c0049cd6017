package org.learningdistricts.finding;

import java.util.regex.Pattern;

/**
 * Personal identity numbers: a whole run of exactly 12 digits (Law 91/2025/QH15 on personal data;
 * the citizen identity number has 12 digits). Invisible characters do not part a run.
 */
public final class IdentityNumbers {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<!\\p{Nd}\\p{Cf}{0,9})\\p{Nd}(?:\\p{Cf}{0,9}\\p{Nd}){11}(?!\\p{Cf}{0,9}\\p{Nd})");
    private static final char LAST_ASCII = '\u007f';

    /** What stands in the place of one. */
    public static final String MASK = "************";

    private IdentityNumbers() {}

    /** Whether a text holds one. */
    public static boolean isIn(String text) {
        return mayBeIn(text) && NUMBER.matcher(text).find();
    }

    /**
     * Spares the closer look for nearly all texts: a file may have a thousand million characters.
     */
    private static boolean mayBeIn(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < MASK.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            run = isDigit || c > LAST_ASCII ? run + 1 : 0;
        }
        return run == MASK.length();
    }

    /** The text with each of them masked. */
    public static String mask(String text) {
        return mayBeIn(text) ? NUMBER.matcher(text).replaceAll(MASK) : text;
    }
}
