package org.learningdistricts.answers.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Arrays;

/**
 * The characters of an XML part on their way from where they are read to where they are written.
 */
final class XmlTape {

    private final String part;
    private final Reader in;
    private Writer out;
    private char[] buffer;
    private int end;

    /** Up to where the buffer is written, or left out. */
    private int written;

    /** The current tag is that from {@code tag} to {@code at}. */
    private int tag;

    private int at;

    /**
     * @param part name of the part, for messages
     * @param piece how many characters are held at a time, at least 1
     */
    XmlTape(String part, Reader in, Writer out, int piece) {
        this.buffer = new char[piece];
        this.part = part;
        this.in = in;
        this.out = out;
    }

    /** Goes to the next tag, past comments and the like; false at the end, when all is written. */
    boolean next() throws IOException {
        while (toTag()) {
            if (peek(1) == '!') {
                past(commentOrCdata());
            } else if (peek(1) == '?') {
                past("?>");
            } else {
                pastTag();
                return true;
            }
        }
        write(end);
        out.flush();
        return false;
    }

    /** The current tag as it is written. */
    String tag() {
        return new String(buffer, tag, at - tag);
    }

    /** Whether the current tag ends an element. */
    boolean isClosing() {
        return buffer[tag + 1] == '/';
    }

    /** Whether the current tag is all of its element. */
    boolean isEmpty() {
        return !isClosing() && buffer[at - 2] == '/';
    }

    /** The name in the current tag, empty if it has none. */
    String name(RecentNames names) {
        int from = tag + (isClosing() ? 2 : 1);
        int to = from;
        while (buffer[to] > ' ' && buffer[to] != '/' && buffer[to] != '>') {
            to++;
        }
        return from == to ? "" : names.of(buffer, from, to);
    }

    /** Writes what stands before the current tag, and then something else. */
    void before(String xml) throws IOException {
        write(tag);
        out.write(xml);
    }

    /** Writes the current tag, unless it was left out, and then something else. */
    void after(String xml) throws IOException {
        write(at);
        out.write(xml);
    }

    /** Writes something in place of the current tag. */
    void replace(String xml) throws IOException {
        write(tag);
        written = at;
        out.write(xml);
    }

    /**
     * Has what follows, and the current tag, written elsewhere; gives back where it was written.
     */
    Writer divert(Writer elsewhere) throws IOException {
        write(tag);
        Writer before = out;
        out = elsewhere;
        return before;
    }

    /** Has what follows the current tag written where it was written before. */
    void restore(Writer before) throws IOException {
        write(at);
        out = before;
    }

    /** Hands over all that remains, to be written there. */
    void moveRest(Writer target) throws IOException {
        target.write(buffer, written, end - written);
        written = end;
        in.transferTo(target);
    }

    /** Writes all that remains, without looking at it. */
    void copyRest() throws IOException {
        moveRest(out);
        out.flush();
    }

    IOException fault(String message) {
        return new UnexpectedMarkup(part, message);
    }

    private boolean toTag() throws IOException {
        while (true) {
            while (at < end && buffer[at] != '<') {
                at++;
            }
            tag = at;
            if (at < end) {
                return true;
            }
            if (!fill()) {
                return false;
            }
        }
    }

    private void pastTag() throws IOException {
        char quote = 0;
        at++;
        while (true) {
            char c = peek(at - tag);
            at++;
            if (c == '<') {
                throw fault("< in a tag");
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return;
            }
        }
    }

    private String commentOrCdata() throws IOException {
        if (peek(2) == '-') {
            return "-->";
        }
        if (peek(2) == '[') {
            return "]]>";
        }
        throw fault("DOCTYPE");
    }

    private void past(String mark) throws IOException {
        // Neither "<!-->" nor "<?>" is whole; the shortest mark after its start is looked for.
        at = tag + (mark.equals("?>") ? 2 : 4);
        int matched = 0;
        while (matched < mark.length()) {
            char c = peek(at - tag);
            at++;
            if (c == mark.charAt(matched)) {
                matched++;
            } else if (!(c == mark.charAt(0) && matched == 2 && mark.length() == 3)) {
                matched = c == mark.charAt(0) ? 1 : 0;
            }
        }
        tag = at;
    }

    /** A character from the start of the tag on. */
    private char peek(int offset) throws IOException {
        while (tag + offset >= end) {
            if (!fill()) {
                throw fault("the end is missing");
            }
        }
        return buffer[tag + offset];
    }

    /** Reads on; what stands before the tag is written first. */
    private boolean fill() throws IOException {
        write(tag);
        System.arraycopy(buffer, tag, buffer, 0, end - tag);
        end -= tag;
        at -= tag;
        written -= tag;
        tag = 0;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        return read >= 0;
    }

    private void write(int to) throws IOException {
        if (to > written) {
            out.write(buffer, written, to - written);
            written = to;
        }
    }
}
