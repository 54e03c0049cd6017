package org.learningdistricts.answers.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how an XML part is encoded. A byte order mark counts as a character of the part. */
final class XmlEncoding {

    private static final int HEAD = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)");

    private XmlEncoding() {}

    /** A stream whose first bytes can be looked at and given back. */
    static PushbackInputStream ahead(InputStream in) {
        return new PushbackInputStream(in, HEAD);
    }

    /**
     * The encoding of a part; all of it is left to be read.
     *
     * @throws UnexpectedMarkup if it is another one than a workbook may have
     */
    static Charset of(String part, PushbackInputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        in.unread(head);
        if (head.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = (head[0] & 0xff) << 8 | (head[1] & 0xff);
        switch (first) {
            case 0xfeff, '<' -> {
                return StandardCharsets.UTF_16BE;
            }
            case 0xfffe, '<' << 8 -> {
                return StandardCharsets.UTF_16LE;
            }
            default -> {}
        }
        String text = new String(head, StandardCharsets.UTF_8).replace("\ufeff", "");
        Matcher declared = DECLARED.matcher(text);
        if (declared.find() && !declared.group(1).toLowerCase(Locale.ROOT).equals("utf-8")) {
            throw new UnexpectedMarkup(part, "encoding " + declared.group(1));
        }
        return StandardCharsets.UTF_8;
    }
}
