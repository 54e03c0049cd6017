package org.learningdistricts.answers.workbook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.learningdistricts.reader.ooxml.Markup;
import org.learningdistricts.reader.ooxml.WorkbookPackage;

/**
 * Goes over the tags of an XML part and writes it again. What nobody changes stays as it was,
 * character by character: a parser and a writer would change quotes, prefixes, blanks and line ends
 * all over the part, and Excel refuses some of what comes out.
 */
public final class XmlCopy {

    private static final int PIECE = 1 << 14;

    private static final int DEEPEST = 100;

    /** Namespaces are declared no deeper, unless where they are used. */
    private static final int OUTER = 2;

    private static final String ID = ":id";

    private final String part;
    private final XmlTape tape;
    private final Deque<String> open = new ArrayDeque<>();
    private final RecentNames names = new RecentNames();
    private final XmlTag[] outer = new XmlTag[OUTER];
    private String name = "";
    private boolean start;
    private boolean empty;

    /**
     * @param part name of the part, for messages
     */
    XmlCopy(String part, Reader in, Writer out) {
        this(part, new XmlTape(part, in, out, PIECE));
    }

    private XmlCopy(String part, XmlTape tape) {
        this.part = part;
        this.tape = tape;
    }

    /** What goes over a part. */
    public interface Pass {
        void over(XmlCopy xml) throws IOException;
    }

    /** What finds something out about a part. */
    public interface Search<T> {
        T of(XmlCopy xml) throws IOException;
    }

    /** Goes over a part without writing it. */
    public static <T> T read(WorkbookPackage parts, String part, Search<T> search)
            throws IOException {
        try (PushbackInputStream in = XmlEncoding.ahead(parts.openMarkup(part))) {
            Charset charset = XmlEncoding.of(part, in);
            Reader letters = new InputStreamReader(in, charset.newDecoder());
            return search.of(new XmlCopy(part, letters, Writer.nullWriter()));
        }
    }

    /** Goes over a piece of XML that is small enough for the memory. */
    public static XmlCopy of(String part, String xml, Writer out) {
        int piece = Math.min(PIECE, xml.length() + 1);
        return new XmlCopy(part, new XmlTape(part, new StringReader(xml), out, piece));
    }

    /**
     * Goes to the root of the part.
     *
     * @return the prefix of its elements with its colon, empty if there is none
     */
    public String root(String element, String namespace) throws IOException {
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
    public boolean next() throws IOException {
        if (tape.next()) {
            take();
            return true;
        }
        if (!open.isEmpty()) {
            throw fault("the end of " + open.peek() + " is missing");
        }
        return false;
    }

    /** Whether the cursor is at the start of an element. */
    public boolean isStart() {
        return start;
    }

    public boolean isStart(String element) {
        return start && name.equals(element);
    }

    public boolean isEnd(String element) {
        return !start && name.equals(element);
    }

    /** Whether the element has but one tag, which is its start and its end. */
    public boolean isEmpty() {
        return empty;
    }

    /** Whether the content of an element ends here. */
    public boolean isLastOf(String element) {
        return name.equals(element) && (empty || !start);
    }

    /** Name of the element, with its prefix. */
    public String name() {
        return name;
    }

    /** How many elements the current one is in, itself included. */
    public int depth() {
        return open.size() + (start && !empty ? 0 : 1);
    }

    /** The current tag. */
    public XmlTag tag() {
        return new XmlTag(tape.tag());
    }

    /**
     * How the element calls the relationship that it refers to, empty if to none: the attribute
     * counts by its namespace, whatever its prefix.
     */
    public String relationship() {
        XmlTag current = tag();
        for (Map.Entry<String, String> attribute : current.attributes().entrySet()) {
            String key = attribute.getKey();
            if (key.endsWith(ID)) {
                String declared = "xmlns:" + key.substring(0, key.length() - ID.length());
                String namespace = current.attribute(declared);
                for (int i = Math.min(OUTER, open.size()); i > 0 && namespace == null; i--) {
                    namespace = outer[i - 1].attribute(declared);
                }
                if (namespace != null && Markup.OFFICE_RELATIONSHIPS.contains(namespace)) {
                    return attribute.getValue();
                }
            }
        }
        return "";
    }

    /** Adds something before the current tag. */
    public void before(String xml) throws IOException {
        if (!xml.isEmpty()) {
            tape.before(xml);
        }
    }

    /** Adds something after the current tag, or after what was taken out. */
    public void after(String xml) throws IOException {
        tape.after(xml);
    }

    /** Puts something in place of the current tag. */
    public void replace(String xml) throws IOException {
        tape.replace(xml);
    }

    /** Puts a changed tag in place of the current one. */
    public void replace(XmlTag changed) throws IOException {
        replace(changed.text());
    }

    /** Takes a sign off the current tag, if it has it. */
    public void unset(String attribute) throws IOException {
        XmlTag current = tag();
        if (current.isOn(attribute)) {
            replace(current.without(attribute));
        }
    }

    /** Adds something at the end of the element whose last tag the current one is. */
    public void append(String xml) throws IOException {
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
    public String cut() throws IOException {
        HeldText cut = new HeldText(part);
        Writer before = tape.divert(cut);
        skip();
        tape.restore(before);
        return cut.toString();
    }

    /** Passes over an element; leaves the cursor at its end. */
    public void skip() throws IOException {
        int outside = depth() - 1;
        while (open.size() > outside) {
            next();
        }
    }

    /** Takes out all that remains, and hands it over without looking at it. */
    public String takeRest() throws IOException {
        HeldText rest = new HeldText(part);
        tape.moveRest(rest);
        return rest.toString();
    }

    /** Copies all that remains, without looking at it. */
    public void copyRest() throws IOException {
        tape.copyRest();
    }

    public IOException fault(String message) {
        return tape.fault(message);
    }

    private void take() throws IOException {
        name = tape.name(names);
        if (name.isEmpty()) {
            throw fault("a tag without a name");
        }
        start = !tape.isClosing();
        empty = tape.isEmpty();
        if (!start && !name.equals(open.poll())) {
            throw fault("</" + name + ">");
        }
        if (start && !empty) {
            open.push(name);
            if (open.size() <= OUTER) {
                outer[open.size() - 1] = tag();
            }
            if (open.size() > DEEPEST) {
                throw fault("depth > " + DEEPEST);
            }
        }
    }
}
