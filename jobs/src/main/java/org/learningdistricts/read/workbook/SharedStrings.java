package org.learningdistricts.read.workbook;

import java.io.IOException;
import org.learningdistricts.finding.IdentityNumbers;

/** The texts that cells of all sheets share. */
final class SharedStrings implements AutoCloseable {

    private final TextStore texts = new TextStore();
    private boolean identityNumber;

    /** Reads the part. */
    void read(WorkbookPackage parts, String part) throws IOException {
        try (XmlPart xml = parts.xml(part)) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    String text = RichText.read(xml, "si", parts.limits().cellLength());
                    identityNumber = identityNumber || IdentityNumbers.isIn(text);
                    texts.add(text);
                }
            }
        }
    }

    /** Whether one of them holds a personal identity number. */
    boolean holdIdentityNumber() {
        return identityNumber;
    }

    /**
     * The text that a cell refers to.
     *
     * @throws WorkbookRefused if there is none
     */
    String get(String number, String part) throws IOException {
        try {
            int index = Integer.parseInt(number);
            if (index >= 0 && index < texts.size()) {
                return texts.get(index);
            }
        } catch (NumberFormatException e) {
            throw WorkbookRefused.unreadable(part, "shared string " + number);
        }
        throw WorkbookRefused.unreadable(part, "shared string " + number);
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}
