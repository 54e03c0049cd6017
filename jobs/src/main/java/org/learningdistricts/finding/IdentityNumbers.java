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
    private static final String MASK = "************";

    private IdentityNumbers() {}

    /** Whether a text holds one. */
    public static boolean isIn(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && text.length() >= MASK.length(); ) {
            int character = text.codePointAt(i);
            if (Character.isDigit(character)) {
                digits++;
            } else if (digits == MASK.length()) {
                return true;
            } else {
                digits = 0;
            }
            i += Character.charCount(character);
        }
        return digits == MASK.length();
    }

    /** The text with each of them masked. */
    public static String mask(String text) {
        return NUMBER.matcher(text).replaceAll(MASK);
    }
}
