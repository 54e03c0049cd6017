package org.learningdistricts.reader.ooxml;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Texts of a workbook that stand in no cell: comments, text boxes, properties, names, what charts
 * and pivot tables keep. Nobody sees them in a table, yet they would be archived with it.
 */
public final class StrayTexts {

    private static final Pattern PARTS =
            Pattern.compile(
                    "(docprops|xl/(threaded)?comments|xl/drawings|xl/charts|xl/workbook)[^_]*\\.xml");
    private static final Pattern PIVOT_PARTS = Pattern.compile("xl/pivotcache/[^_]*\\.xml");

    /** Identifiers of programs end in twelve digits now and then. */
    private static final Pattern PROGRAM_IDENTIFIER =
            Pattern.compile("\\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}?");

    private StrayTexts() {}

    /** Whether a watched text is among them. */
    public static boolean holdWatched(WorkbookPackage parts) throws IOException {
        for (String part : parts.names()) {
            if ((PARTS.matcher(part).matches() && isIn(parts, part))
                    || (PIVOT_PARTS.matcher(part).matches() && isInValues(parts, part))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text that no table shows is a watched one, and no identifier of a program. */
    static boolean isWatched(String text, Predicate<String> watched) {
        return watched.test(text) && !PROGRAM_IDENTIFIER.matcher(text.strip()).matches();
    }

    private static boolean isInValues(WorkbookPackage parts, String part) throws IOException {
        try (XmlEvents xml = parts.events(part)) {
            for (String value = xml.nextAttribute("v");
                    value != null;
                    value = xml.nextAttribute("v")) {
                if (parts.isWatched(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isIn(WorkbookPackage parts, String part) throws IOException {
        try (XmlEvents xml = parts.events(part)) {
            for (String text = xml.nextText(); text != null; text = xml.nextText()) {
                if (isWatched(text, parts::isWatched)) {
                    return true;
                }
            }
        }
        return false;
    }
}
