package org.learningdistricts.app.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL as a person writes it on the command line. */
final class SqlText {

    /** What may hold a semicolon that ends no statement, or is nothing at all. */
    private static final Pattern PIECE =
            Pattern.compile(
                    """
                    (?<blank>\\s+|--[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z))\
                    |(?<end>;)\
                    |[eE]'(?:\\\\(?s:.)|''|[^'\\\\]++)*+'?\
                    |'(?:''|[^']++)*+'?\
                    |"(?:""|[^"]++)*+"?\
                    |(?<dollar>\\$(?:[a-zA-Z_]\\w*)?\\$)(?s:.*?)(?:\\k<dollar>|\\z)\
                    |\\w+\
                    |(?s:.)""");

    private SqlText() {}

    /** How many statements a text holds; empty ones do not count. */
    static int statements(String sql) {
        int statements = 0;
        boolean isOpen = false;
        Matcher piece = PIECE.matcher(sql);
        while (piece.find()) {
            if (piece.group("end") != null) {
                isOpen = false;
            } else if (piece.group("blank") == null && !isOpen) {
                isOpen = true;
                statements++;
            }
        }
        return statements;
    }
}
