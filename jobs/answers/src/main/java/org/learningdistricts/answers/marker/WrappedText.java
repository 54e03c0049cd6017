package org.learningdistricts.answers.marker;

/** How many lines a text takes. Programs that open a workbook do not all work it out. */
final class WrappedText {

    private WrappedText() {}

    /**
     * Counts the lines of a text that is broken between words.
     *
     * @param characters that fit into a line
     */
    static int lines(String text, int characters) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines++;
            int used = 0;
            for (String word : line.split(" ", -1)) {
                if (used > 0 && used + 1 + word.length() > characters) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + word.length();
                // a word that is longer than a line goes on in the next ones
                lines += Math.max(0, used - 1) / characters;
                used = used > characters ? 1 + (used - 1) % characters : used;
            }
        }
        return lines;
    }
}
