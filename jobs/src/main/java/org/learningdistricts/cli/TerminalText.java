package org.learningdistricts.cli;

/** Text of a file that is not trusted, made fit for a line of a terminal. */
final class TerminalText {

    private static final int LONGEST = 120;
    private static final char STAND_IN = '\ufffd';

    private TerminalText() {}

    /** One line, not too long, that cannot steer the terminal. */
    static String of(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        String oneLine = cut.replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎');
        StringBuilder safe = new StringBuilder(oneLine.replace('\t', ' '));
        for (int i = 0; i < safe.length(); i++) {
            int type = Character.getType(safe.charAt(i));
            if (type == Character.CONTROL || type == Character.FORMAT) {
                safe.setCharAt(i, STAND_IN);
            }
        }
        return safe.toString();
    }
}
