package org.learningdistricts.intake.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters in a text that a person does not see or mean, such as invisible ones, or the quotes by
 * which a spreadsheet is told that something is text.
 */
public final class UnusualCharacters {

    /** Their rule of the check catalogue. */
    public static final String RULE = "unusual-characters";

    /** Text as it is quoted for a spreadsheet: {@code ="001"}, {@code "001"}, {@code '001}. */
    private static final Pattern QUOTED = Pattern.compile("=?\"([^\"]*)\"|'(.+)", Pattern.DOTALL);

    /** Text between quotes of print, none of which comes again inside: {@code “x”}. */
    private static final Pattern TYPOGRAPHIC =
            Pattern.compile(
                    "[“„‟”]([^“„‟”]*)[”“‟]|«([^«»]*)»|»([^«»]*)«|‹([^‹›]*)›|[‘‚‛]([^‘‚‛’]*)[’‘]",
                    Pattern.DOTALL);

    private UnusualCharacters() {}

    /** The text inside the quotes for a spreadsheet or of print, or the text if it has none. */
    public static String unquoted(String text) {
        return inside(QUOTED, inside(TYPOGRAPHIC, text));
    }

    private static String inside(Pattern quotes, String text) {
        Matcher quoted = quotes.matcher(text);
        if (!quoted.matches()) {
            return text;
        }
        for (int i = 1; i <= quoted.groupCount(); i++) {
            if (quoted.group(i) != null) {
                return quoted.group(i);
            }
        }
        return "";
    }
}
