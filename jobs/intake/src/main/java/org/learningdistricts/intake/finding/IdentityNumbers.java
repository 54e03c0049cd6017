package org.learningdistricts.intake.finding;

/**
 * Personal identity numbers: a whole run of exactly 12 digits (Law 91/2025/QH15 on personal data;
 * the citizen identity number has 12 digits). What nobody sees does not part a run, however much of
 * it there is. A number that is written in groups is masked as well.
 */
public final class IdentityNumbers {

    /** What stands in the place of one. */
    public static final String MASK = "************";

    private static final int DIGITS = MASK.length();

    /** A number with more between its digits is not shown at all where a text is cut. */
    private static final int LONGEST = 10_000;

    private static final char LAST_ASCII = '\u007f';

    private IdentityNumbers() {}

    /** Whether a text holds one. */
    public static boolean isIn(String text) {
        if (!mayBeIn(text)) {
            return false;
        }
        int at = DigitRun.next(text, 0);
        while (at < text.length()) {
            DigitRun run = DigitRun.at(text, at);
            if (run.digits() == DIGITS) {
                return true;
            }
            at = DigitRun.next(text, run.end());
        }
        return false;
    }

    /**
     * Spares the closer look for nearly all texts: a file may have a thousand million characters.
     */
    private static boolean mayBeIn(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < DIGITS; i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            run = isDigit || c > LAST_ASCII || DigitRun.isUnseen(c) ? run + 1 : 0;
        }
        return run == DIGITS;
    }

    /** The text with each of them masked. */
    public static String mask(String text) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        int at = DigitRun.next(text, 0);
        while (at < text.length()) {
            DigitRun run = DigitRun.at(text, at);
            int end = run.digits() == DIGITS ? run.end() : DigitGroups.end(text, run);
            if (end > 0) {
                masked.append(text, from, at).append(MASK);
                from = end;
            }
            at = DigitRun.next(text, Math.max(end, run.end()));
        }
        return from == 0 ? text : masked.append(text, from, text.length()).toString();
    }

    /**
     * Where a text may be cut near a position without parting a number: behind it, or before it if
     * it has no end within reach.
     */
    static int cutNear(String text, int position) {
        int end = position;
        while (end < text.length() && DigitRun.mayBePart(text, end)) {
            end++;
            if (end - position > LONGEST) {
                return startOfNumber(text, position);
            }
        }
        return end;
    }

    private static int startOfNumber(String text, int position) {
        int start = position;
        while (start > 0 && DigitRun.mayBePart(text, start - 1)) {
            start--;
        }
        return start;
    }
}
