package org.learningdistricts.intake.reference;

import java.util.regex.Pattern;

/**
 * A code that lost its leading zeros, as a spreadsheet takes them away, or won a fraction, as
 * programs write it that take a code for a number: {@code 4}, {@code 4.0}, {@code 00004.0}.
 */
public final class LeadingZeros {

    /** Their rule of the check catalogue. */
    public static final String RULE = "leading-zeros";

    /** No more zeros than two: three could be the rest of a number above a thousand. */
    private static final Pattern FRACTION = Pattern.compile("^([0-9]{1,5})[.,]0{1,2}$");

    private LeadingZeros() {}

    /** A code without its fraction. */
    public static String whole(String text) {
        return FRACTION.matcher(text).replaceFirst("$1");
    }

    /** Whether a text is a code without some of its leading zeros, or with a fraction. */
    public static boolean areLost(String code, String text) {
        String whole = whole(text);
        int lost = code.length() - whole.length();
        return !code.equals(text)
                && lost >= 0
                && !whole.isEmpty()
                && code.endsWith(whole)
                && code.substring(0, lost).chars().allMatch(c -> c == '0');
    }
}
