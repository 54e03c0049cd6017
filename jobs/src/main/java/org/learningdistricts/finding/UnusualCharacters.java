package org.learningdistricts.finding;

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

    private UnusualCharacters() {}

    /** The text inside the quotes for a spreadsheet, or the text itself if it has none. */
    public static String unquoted(String text) {
        Matcher quoted = QUOTED.matcher(text);
        if (!quoted.matches()) {
            return text;
        }
        return quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
    }
}
