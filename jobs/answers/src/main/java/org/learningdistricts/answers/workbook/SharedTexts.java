package org.learningdistricts.answers.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.learningdistricts.reader.ooxml.Namespace;

/**
 * The texts of a workbook, each with its number. Cells could hold them as well, but there is
 * software that changes such cells and leaves the old text in place.
 */
final class SharedTexts {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of a text. */
    int numberOf(String text) {
        return numbers.computeIfAbsent(text, added -> numbers.size());
    }

    /** Writes the part that holds them. */
    void writeTo(Writer out) throws IOException {
        out.write("<sst xmlns=\"" + Namespace.MAIN + "\">");
        for (String text : numbers.keySet()) {
            out.write("<si><t xml:space=\"preserve\">" + XmlText.exactly(text) + "</t></si>");
        }
        out.write("</sst>");
    }
}
