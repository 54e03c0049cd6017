package org.learningdistricts.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of an answer as a clerk sees it who reads Vietnamese only.
 *
 * @param text paragraphs, items and cells, each in a line
 */
record PageWords(String text) {

    private static final String PLACE = "trang tính ([^·\n]+) · (?:ô ([A-Z]+))?(?:dòng )?(\\d+)";

    static PageWords of(Path page) throws IOException {
        String html = Files.readString(page);
        return new PageWords(
                html.substring(html.indexOf("<main>"), html.indexOf("</main>"))
                        .replaceAll("<span lang=\"en\">[^<]*</span>", "")
                        .replaceAll("</?(p|li|tr|h\\d|div|ol|section|table)\\b[^>]*>", "\n")
                        .replaceAll("<[^>]+>", "")
                        .replaceAll("[ \t]+", " ")
                        .replaceAll("\\s*\n\\s*", "\n")
                        .strip());
    }

    /** The sheet of the first place. */
    String sheet() {
        return find(PLACE).group(1);
    }

    /** The cell of the first place. */
    String cell() {
        return find(PLACE).group(2) + row();
    }

    /** The row of the first place. */
    int row() {
        return Integer.parseInt(find(PLACE).group(3));
    }

    /** What the group of a pattern matches. */
    String found(String pattern) {
        return find(pattern).group(1);
    }

    private Matcher find(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException(pattern + " is not in " + text);
        }
        return found;
    }
}
