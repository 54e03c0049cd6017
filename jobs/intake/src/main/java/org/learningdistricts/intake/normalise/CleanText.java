package org.learningdistricts.intake.normalise;

import java.text.Normalizer;
import org.learningdistricts.intake.finding.UnusualCharacters;

/**
 * A cell's text without what a person does not see or mean: blanks around it, no-break and other
 * special blanks, invisible characters, full-width forms, accents apart from their letter, the
 * apostrophe or quotes by which spreadsheets are told that something is text.
 *
 * @param hadBlanksAround whether it stood between blanks
 * @param hadSpecialBlanks whether a blank inside was not a common one
 * @param hadUnusualCharacters whether anything else was cleaned
 */
record CleanText(
        String text,
        boolean hadBlanksAround,
        boolean hadSpecialBlanks,
        boolean hadUnusualCharacters) {

    private static final char FIRST_FULL_WIDTH = '\uff01';
    private static final char LAST_FULL_WIDTH = '\uff5e';
    private static final int FULL_WIDTH_SHIFT = 0xfee0;
    private static final char FIRST_SPECIAL = '\u00a0';

    static CleanText of(String sent) {
        if (isPlain(sent)) {
            return new CleanText(sent, false, false, false);
        }
        String visible = visible(sent);
        String stripped = stripped(visible);
        String composed = Normalizer.normalize(stripped, Normalizer.Form.NFC);
        String meant = stripped(UnusualCharacters.unquoted(composed));
        String text = withCommonBlanks(meant);
        return new CleanText(
                text,
                stripped.length() < visible.length(),
                !text.equals(meant),
                visible.length() < sent.length() || !meant.equals(stripped) || isWide(sent));
    }

    /** Most cells: common characters only, and neither blank nor quote at an end. */
    private static boolean isPlain(String sent) {
        int length = sent.length();
        for (int i = 0; i < length; i++) {
            char c = sent.charAt(i);
            if (c >= FIRST_SPECIAL && !isCommonLetter(c)) {
                return false;
            }
        }
        return length == 0 || (isPlainEnd(sent.charAt(0)) && isPlainEnd(sent.charAt(length - 1)));
    }

    /** Letters of Vietnamese and other Latin letters, none of which is combining or a blank. */
    private static boolean isCommonLetter(char c) {
        return (c >= '\u00c0' && c <= '\u024f') || (c >= '\u1ea0' && c <= '\u1eff');
    }

    private static boolean isPlainEnd(char c) {
        return c > ' ' && c != '"' && c != '\'';
    }

    private static String visible(String sent) {
        StringBuilder visible = new StringBuilder(sent.length());
        for (int i = 0; i < sent.length(); i++) {
            char c = sent.charAt(i);
            if (isWide(c)) {
                visible.append((char) (c - FULL_WIDTH_SHIFT));
            } else if (Character.getType(c) != Character.FORMAT) {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean isWide(String text) {
        return text.chars().anyMatch(c -> isWide((char) c));
    }

    private static boolean isWide(char c) {
        return c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH;
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String withCommonBlanks(String text) {
        StringBuilder common = new StringBuilder(text);
        for (int i = 0; i < common.length(); i++) {
            if (Character.isSpaceChar(common.charAt(i))) {
                common.setCharAt(i, ' ');
            }
        }
        return common.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
