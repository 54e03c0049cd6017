package org.learningdistricts.intake.finding;

/**
 * Digits with nothing between them that can be seen.
 *
 * @param start where the first digit stands
 * @param end behind the last digit
 * @param digits how many there are
 */
record DigitRun(int start, int end, int digits) {

    /** Letters that are drawn as nothing. */
    private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0";

    /** The run that starts at a digit. */
    static DigitRun at(String text, int start) {
        int end = start;
        int digits = 0;
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isDigit(c)) {
                digits++;
                end = at;
            } else if (!isUnseen(c)) {
                return new DigitRun(start, end, digits);
            }
        }
        return new DigitRun(start, end, digits);
    }

    /** Where the next digit from a position on stands, the end of the text if there is none. */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Whether a character leaves no trace of its own: a mark, a format or control character. */
    static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
            default -> BLANK_LETTERS.indexOf(c) >= 0;
        };
    }

    /** Whether a character may stand in or between the digits of one number. */
    static boolean mayBePart(String text, int at) {
        char c = text.charAt(at);
        return Character.isDigit(c)
                || Character.isSurrogate(c)
                || isUnseen(c)
                || DigitGroups.isSeparator(c);
    }
}
