package org.learningdistricts.report.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Goes over the tags of an XML part and writes it again. What nobody changes stays as it was,
 * character by character: a parser and a writer would change quotes, prefixes, blanks and line ends
 * all over the part, and Excel refuses some of what comes out.
 */
final class XmlCopy {

    private static final int PIECE = 1 << 14;
    private static final int DEEPEST = 100;

    private final String part;
    private final Reader in;
    private Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private final RecentNames names = new RecentNames();
    private char[] buffer = new char[PIECE];
    private int end;

    /** Up to where the buffer is written, or left out. */
    private int written;

    /** The current tag is that from {@code tag} to {@code at}. */
    private int tag;

    private int at;
    private String name = "";
    private boolean start;
    private boolean empty;

    /**
     * @param part name of the part, for messages
     */
    XmlCopy(String part, Reader in, Writer out) {
        this.part = part;
        this.in = in;
        this.out = out;
    }

    /** Goes over a piece of XML that is small enough for the memory. */
    static XmlCopy of(String part, String xml, Writer out) {
        return new XmlCopy(part, new StringReader(xml), out);
    }

    /**
     * Goes to the root of the part.
     *
     * @return the prefix of its elements with its colon, empty if there is none
     */
    String root(String element, String namespace) throws IOException {
        if (!next()) {
            throw fault("no " + element);
        }
        XmlTag root = tag();
        String prefix = root.prefix();
        String declared =
                prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
        if (!name.equals(prefix + element) || !namespace.equals(root.attribute(declared))) {
            throw fault("expected " + element + " of " + namespace + " but found " + name);
        }
        return prefix;
    }

    /** Goes to the next tag; false at the end of the part. */
    boolean next() throws IOException {
        while (toTag()) {
            if (peek(1) == '!') {
                past(commentOrCdata());
            } else if (peek(1) == '?') {
                past("?>");
            } else {
                pastTag();
                take();
                return true;
            }
        }
        if (!open.isEmpty()) {
            throw fault("the end of " + open.peek() + " is missing");
        }
        write(end);
        out.flush();
        return false;
    }

    /** Whether the cursor is at the start of an element. */
    boolean isStart() {
        return start;
    }

    boolean isStart(String element) {
        return start && name.equals(element);
    }

    boolean isEnd(String element) {
        return !start && name.equals(element);
    }

    /** Whether the element has but one tag, which is its start and its end. */
    boolean isEmpty() {
        return empty;
    }

    /** Whether the content of an element ends here. */
    boolean isLastOf(String element) {
        return name.equals(element) && (empty || !start);
    }

    /** Name of the element, with its prefix. */
    String name() {
        return name;
    }

    /** How many elements the current one is in, itself included. */
    int depth() {
        return open.size() + (start && !empty ? 0 : 1);
    }

    /** The current tag. */
    XmlTag tag() {
        return new XmlTag(new String(buffer, tag, at - tag));
    }

    /** Adds something before the current tag. */
    void before(String xml) throws IOException {
        if (!xml.isEmpty()) {
            write(tag);
            out.write(xml);
        }
    }

    /** Adds something after the current tag, or after what was taken out. */
    void after(String xml) throws IOException {
        write(at);
        out.write(xml);
    }

    /** Puts something in place of the current tag. */
    void replace(String xml) throws IOException {
        write(tag);
        written = at;
        out.write(xml);
    }

    /** Puts a changed tag in place of the current one. */
    void replace(XmlTag changed) throws IOException {
        replace(changed.text());
    }

    /** Takes a sign off the current tag, if it has it. */
    void unset(String attribute) throws IOException {
        XmlTag current = tag();
        if (current.isOn(attribute)) {
            replace(current.without(attribute));
        }
    }

    /** Adds something at the end of the element whose last tag the current one is. */
    void append(String xml) throws IOException {
        if (xml.isEmpty()) {
            return;
        }
        if (empty) {
            replace(tag().filled(xml));
        } else {
            before(xml);
        }
    }

    /** Takes an element out and hands it over; leaves the cursor at its end. */
    String cut() throws IOException {
        write(tag);
        Writer before = out;
        HeldText cut = new HeldText(part);
        out = cut;
        skip();
        write(at);
        out = before;
        return cut.toString();
    }

    /** Passes over an element; leaves the cursor at its end. */
    void skip() throws IOException {
        int outside = depth() - 1;
        while (open.size() > outside) {
            next();
        }
    }

    /** Takes out all that remains, and hands it over without looking at it. */
    String takeRest() throws IOException {
        HeldText rest = new HeldText(part);
        rest.write(buffer, written, end - written);
        written = end;
        in.transferTo(rest);
        return rest.toString();
    }

    /** Copies all that remains, without looking at it. */
    void copyRest() throws IOException {
        write(end);
        in.transferTo(out);
        out.flush();
    }

    IOException fault(String message) {
        return new UnexpectedMarkup(part, message);
    }

    private void take() throws IOException {
        boolean closing = buffer[tag + 1] == '/';
        int from = tag + (closing ? 2 : 1);
        int to = from;
        while (isName(buffer[to])) {
            to++;
        }
        if (from == to) {
            throw fault("a tag without a name");
        }
        name = names.of(buffer, from, to);
        start = !closing;
        empty = start && buffer[at - 2] == '/';
        if (closing && !name.equals(open.poll())) {
            throw fault("</" + name + ">");
        }
        if (start && !empty) {
            open.push(name);
            if (open.size() > DEEPEST) {
                throw fault("depth > " + DEEPEST);
            }
        }
    }

    private static boolean isName(char c) {
        return c > ' ' && c != '/' && c != '>';
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
