package org.learningdistricts.answers.template.workbook;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The part that holds the texts of all cells. Texts may also stand in their cells, but some
 * programs that change such a cell leave it broken.
 */
final class SharedTexts {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number by which cells name a text. */
    int numberOf(String text) {
        return numbers.computeIfAbsent(text, t -> numbers.size());
    }

    /** Writes the part once no more texts come. */
    void write(PartWriter xml) throws IOException {
        xml.root("sst", WorkbookPart.MAIN, Map.of());
        for (String text : numbers.keySet()) {
            xml.start("si").start("t").text(text).end().end();
        }
    }
}
