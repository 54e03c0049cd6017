package org.learningdistricts.reader.ooxml;

import java.util.regex.Pattern;

/** Characters that XML cannot hold are escaped in a workbook: {@code _x000D_} is CR. */
public final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /** The text as a person sees it. */
    public static String decode(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(found -> "\\" + (char) Integer.parseInt(found.group(1), 16));
    }
}
