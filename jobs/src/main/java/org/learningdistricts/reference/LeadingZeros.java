package org.learningdistricts.reference;

/** A code that lost its leading zeros, as a spreadsheet takes them away. */
public final class LeadingZeros {

    /** Their rule of the check catalogue. */
    public static final String RULE = "leading-zeros";

    private LeadingZeros() {}

    /** Whether a text is a code without some of its leading zeros. */
    public static boolean areLost(String code, String text) {
        int lost = code.length() - text.length();
        return lost > 0
                && !text.isEmpty()
                && code.endsWith(text)
                && code.substring(0, lost).chars().allMatch(c -> c == '0');
    }
}
