package org.learningdistricts.reader.ooxml;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The texts that cells of all sheets share. */
public final class SharedStrings implements AutoCloseable {

    private static final ElementPath TEXT = ElementPath.of("sst/si");

    private final TextStore texts = new TextStore();
    private boolean holdsWatched;

    /** Reads the part; a workbook without one may keep all its texts in the cells. */
    public void read(WorkbookPackage parts, @Nullable String part) throws IOException {
        if (part == null || !parts.has(part)) {
            return;
        }
        try (XmlPart xml = parts.xml(part, Markup.SPREADSHEET)) {
            xml.root("sst");
            while (xml.next()) {
                if (xml.isStart(TEXT)) {
                    String text = RichText.read(xml, "si", parts.limits().cellLength());
                    holdsWatched = holdsWatched || parts.isWatched(text);
                    texts.add(text);
                }
            }
        }
    }

    /** Whether one of them is watched for. */
    public boolean holdWatched() {
        return holdsWatched;
    }

    /** The text that a cell refers to, null if there is none. */
    public @Nullable String get(String number) throws IOException {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}
