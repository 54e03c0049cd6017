package org.learningdistricts.intake.finding;

/** Twelve digits in groups that one and the same sign parts: {@code 001 085 012345}. */
final class DigitGroups {

    private static final int DIGITS = 12;
    private static final int FEWEST = 3;
    private static final int MOST = 6;

    private DigitGroups() {}

    /** Whether a sign may part groups. */
    static boolean isSeparator(char c) {
        return c == '.'
                || Character.getType(c) == Character.SPACE_SEPARATOR
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /** Behind the last of the groups that begin with a run, 0 if they are not such a number. */
    static int end(String text, DigitRun first) {
        int separator = signBehind(text, first.end());
        if (separator < 0 || isParted(text, first, text.charAt(separator))) {
            return 0;
        }
        DigitRun group = first;
        int digits = first.digits();
        int groups = 1;
        boolean isOfGroups = isGroup(first);
        int next = separator;
        while (isOfGroups && next >= 0 && text.charAt(next) == text.charAt(separator)) {
            group = DigitRun.at(text, DigitRun.next(text, next));
            isOfGroups = isGroup(group);
            digits += group.digits();
            groups++;
            next = signBehind(text, group.end());
        }
        // One point alone parts the fraction of a number.
        boolean isFraction = groups == 2 && text.charAt(separator) == '.';
        return isOfGroups && digits == DIGITS && !isFraction ? group.end() : 0;
    }

    private static boolean isGroup(DigitRun run) {
        return run.digits() >= FEWEST && run.digits() <= MOST;
    }

    /** Whether a group of the same kind stands before a run. */
    private static boolean isParted(String text, DigitRun run, char separator) {
        return run.start() > 1
                && text.charAt(run.start() - 1) == separator
                && Character.isDigit(text.charAt(run.start() - 2));
    }

    /** Where the sign stands that parts what ends at a position from more digits, or -1. */
    private static int signBehind(String text, int end) {
        int at = unseenFrom(text, end);
        if (at >= text.length() || !isSeparator(text.charAt(at))) {
            return -1;
        }
        int next = unseenFrom(text, at + 1);
        return next < text.length() && Character.isDigit(text.codePointAt(next)) ? at : -1;
    }

    private static int unseenFrom(String text, int from) {
        int at = from;
        while (at < text.length() && DigitRun.isUnseen(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
