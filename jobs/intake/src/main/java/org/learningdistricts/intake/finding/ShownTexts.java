package org.learningdistricts.intake.finding;

/**
 * Texts of offices' files as they may be shown: identity numbers masked, and a picture in the place
 * of a control character, which pages and terminals would obey.
 */
public final class ShownTexts {

    private static final int PICTURES = 0x2400;
    private static final char DELETE = '\u007f';
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char PICTURE_OF_OTHERS = '\ufffd';

    private ShownTexts() {}

    /** A text as it may be shown. */
    public static String of(String text) {
        return withPictures(IdentityNumbers.mask(text));
    }

    private static String withPictures(String text) {
        if (text.chars().noneMatch(ShownTexts::isObeyed)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (isObeyed(c)) {
                shown.setCharAt(i, picture(c));
            }
        }
        return shown.toString();
    }

    private static boolean isObeyed(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }

    private static char picture(char c) {
        if (c < ' ') {
            return (char) (PICTURES + c);
        }
        return c == DELETE ? PICTURE_OF_DELETE : PICTURE_OF_OTHERS;
    }
}
