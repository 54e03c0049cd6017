package org.learningdistricts.reader.ooxml;

import java.io.IOException;
import org.learningdistricts.reader.file.LimitExceeded;

/** Texts that may consist of pieces in several fonts. */
public final class RichText {

    private RichText() {}

    /**
     * Joins the pieces inside the element at the cursor; leaves the cursor at its end. How it is
     * pronounced is no part of a text.
     *
     * @param element {@code si} or {@code is}
     */
    public static String read(XmlPart xml, String element, long longest) throws IOException {
        String first = null;
        StringBuilder more = null;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("t")) {
                String piece = xml.text();
                if (first == null) {
                    first = piece;
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(piece);
                    if (more.length() > longest) {
                        throw new LimitExceeded("cellLength", longest);
                    }
                }
            } else if (xml.isStart() && !xml.isStart("r")) {
                xml.skip();
            }
        }
        return EscapedText.decode(more != null ? more.toString() : first == null ? "" : first);
    }
}
