package org.learningdistricts.app.console;

/** Text of a file that is not trusted, made fit for a line of a terminal. */
public final class TerminalText {

    private static final int LONGEST = 120;
    private static final char STAND_IN = '\ufffd';

    private TerminalText() {}

    /** One line, not too long, that cannot steer the terminal. */
    public static String of(String text) {
        return line(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }

    /** One line, however long, that cannot steer the terminal. */
    public static String line(String text) {
        String oneLine = text.replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎');
        return lines(oneLine.replace('\t', ' '));
    }

    /** Lines that cannot steer the terminal. */
    public static String lines(String text) {
        StringBuilder safe = new StringBuilder(text);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            int type = Character.getType(c);
            if (type == Character.FORMAT || (type == Character.CONTROL && c != '\n')) {
                safe.setCharAt(i, STAND_IN);
            }
        }
        return safe.toString();
    }
}
