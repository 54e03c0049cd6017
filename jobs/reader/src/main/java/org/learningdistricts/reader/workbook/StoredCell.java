package org.learningdistricts.reader.workbook;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.ooxml.RichText;
import org.learningdistricts.reader.ooxml.XmlPart;

/**
 * A cell as it is written down.
 *
 * @param type how the value is to be understood; null is a number
 * @param style number of its style as it is written; null if it has none
 * @param value what is stored; null if nothing is
 * @param formula the formula, empty if it is shared with another cell; null if it has none
 */
record StoredCell(
        @Nullable String type,
        @Nullable String style,
        @Nullable String value,
        @Nullable String formula) {

    /** Reads the cell at the cursor; leaves the cursor at its end. */
    static StoredCell read(XmlPart xml, long longest) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = null;
        String formula = null;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "v" -> value = xml.text();
                    case "f" -> formula = xml.text();
                    case "is" -> value = RichText.read(xml, "is", longest);
                    default -> xml.skip();
                }
            }
        }
        String kind = filled(type);
        return new StoredCell(kind, filled(style), stored(kind, value), formula);
    }

    /** Blanks around a value are a part of texts alone. */
    private static @Nullable String stored(@Nullable String type, @Nullable String value) {
        boolean isText = "str".equals(type) || "inlineStr".equals(type);
        return value == null || isText ? value : value.strip();
    }

    /** An attribute that says nothing is as good as none. */
    private static @Nullable String filled(@Nullable String attribute) {
        return attribute == null || attribute.isBlank() ? null : attribute.strip();
    }

    /** Whether a formula was stored without what it gave. An empty text is something. */
    boolean lacksValue() {
        return formula != null && (value == null || (value.isEmpty() && !"str".equals(type)));
    }
}
