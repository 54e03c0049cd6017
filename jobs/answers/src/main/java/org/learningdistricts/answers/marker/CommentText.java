package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.io.StringWriter;
import org.learningdistricts.answers.workbook.UnexpectedMarkup;
import org.learningdistricts.answers.workbook.XmlCopy;
import org.learningdistricts.answers.workbook.XmlTag;
import org.learningdistricts.answers.workbook.XmlText;
import org.learningdistricts.reader.ooxml.EscapedText;

/**
 * What a comment says. It begins with who says it, as comments do; what the office had said itself
 * in the same comment stands below a line, so that it can be told apart later.
 */
final class CommentText {

    /** Who says it. */
    static final String AUTHOR = "Học tập Hà Nội / Learning districts";

    private static final String HEAD = AUTHOR + ":";
    private static final String LINE = "――――――――――――";

    /** Nobody reads more in a small box. */
    private static final int LONGEST = 8000;

    private CommentText() {}

    /** Whether a comment is one of ours, or begins with one. */
    static boolean isOurs(String author, String comment) throws IOException {
        return author.equals(AUTHOR) || text(comment).startsWith(HEAD);
    }

    /** The runs of text of a mark. */
    static String runs(String prefix, String text) {
        return run(prefix, "<#b/>", HEAD) + run(prefix, "", "\n" + XmlText.cut(text, LONGEST));
    }

    private static String run(String prefix, String bold, String text) {
        return ("<#r><#rPr>" + bold + "<#sz val=\"9\"/><#color indexed=\"81\"/>")
                        .concat("<#rFont val=\"Tahoma\"/><#family val=\"2\"/></#rPr>")
                        .concat("<#t xml:space=\"preserve\">")
                        .replace("#", prefix)
                + XmlText.ofCell(text)
                + "</#t></#r>".replace("#", prefix);
    }

    /** A comment of the office with the text of a mark before its own. */
    static String withMark(String prefix, String comment, String text) throws IOException {
        String runs = runs(prefix, text) + run(prefix, "", "\n" + LINE + "\n");
        String element = prefix + "text";
        StringWriter out = new StringWriter();
        XmlCopy xml = XmlCopy.of("comment", comment, out);
        while (xml.next()) {
            if (xml.isStart(element)) {
                if (xml.isEmpty()) {
                    xml.append(runs);
                } else {
                    xml.after(runs);
                }
            } else if (xml.isStart(prefix + "t") && xml.depth() == 3) {
                // A text without runs has to become one.
                String own = xml.cut();
                xml.after("<" + prefix + "r>" + own + "</" + prefix + "r>");
            }
        }
        return out.toString();
    }

    /** A comment as the office had written it; empty if it had not. */
    static String withoutMark(String prefix, String comment) throws IOException {
        String whole = text(comment);
        int line = whole.startsWith(HEAD) ? whole.indexOf(LINE) : -1;
        if (line < 0) {
            return "";
        }
        int cut = line + LINE.length();
        while (cut < whole.length() && (whole.charAt(cut) == '\n' || whole.charAt(cut) == '\r')) {
            cut++;
        }
        if (whole.substring(cut).isBlank()) {
            return "";
        }
        return cut(prefix, comment, cut);
    }

    private static String cut(String prefix, String comment, int length) throws IOException {
        StringWriter out = new StringWriter();
        XmlCopy xml = XmlCopy.of("comment", comment, out);
        int rest = length;
        while (rest > 0 && xml.next()) {
            if (xml.isStart(prefix + "rPh") || xml.isStart(prefix + "phoneticPr")) {
                xml.cut();
            } else if (xml.isStart(prefix + "r") && xml.depth() > 1) {
                String run = xml.cut();
                int runLength = text(run).length();
                if (runLength > rest) {
                    xml.after(cut(prefix, run, rest));
                }
                rest -= runLength;
            } else if (xml.isStart(prefix + "t")) {
                XmlTag tag = xml.tag().with("xml:space", "preserve");
                String own = text(xml.cut());
                int end = Math.min(rest, own.length());
                xml.after(tag.filled(XmlText.ofCell(own.substring(end))));
                rest -= own.length();
            }
        }
        xml.copyRest();
        return out.toString();
    }

    /** All text of an element, without the pronunciation of it. */
    static String text(String element) throws IOException {
        StringBuilder text = new StringBuilder();
        XmlCopy xml = XmlCopy.of("comment", element, new StringWriter());
        while (xml.next()) {
            String name = xml.name().substring(xml.name().indexOf(':') + 1);
            if (xml.isStart() && name.equals("rPh")) {
                xml.skip();
            } else if (xml.isStart() && (name.equals("t") || name.equals("author"))) {
                String written = xml.cut();
                XmlTag tag = XmlTag.of(written);
                if (!tag.isEmpty()) {
                    text.append(inner(written, tag));
                }
            }
        }
        return text.toString();
    }

    private static String inner(String element, XmlTag tag) throws IOException {
        String inner =
                element.substring(tag.text().length(), element.length() - tag.name().length() - 3);
        if (inner.indexOf('<') >= 0) {
            throw new UnexpectedMarkup("comment", inner);
        }
        return EscapedText.decode(XmlText.unescape(inner)).replace("\r\n", "\n");
    }
}
