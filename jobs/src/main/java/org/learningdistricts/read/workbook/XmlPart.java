package org.learningdistricts.read.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.file.LimitExceeded;

/**
 * A cursor over the elements of one XML part of a workbook. Document types and entities are
 * refused, depth and length of texts are bounded.
 */
final class XmlPart implements AutoCloseable {

    private static final int DEEPEST = 100;

    private final String part;
    private final NameBound names;
    private final InputStream in;
    private final XMLStreamReader reader;
    private final long longestText;
    private int depth;
    private int event = XMLStreamConstants.START_DOCUMENT;

    /**
     * @param part name of the part, for messages
     * @param longestText characters that a text may have
     */
    XmlPart(String part, InputStream in, long longestText) throws IOException {
        this.part = part;
        this.names = new NameBound(part);
        this.in = in;
        this.longestText = longestText;
        try {
            reader = factory().createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            throw fault(e);
        }
    }

    /** One factory for each part: a factory keeps all names that it ever saw. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() throws IOException {
        while (advance() != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cursor is at the start of an element. */
    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Local name of the element. */
    String name() {
        return reader.getLocalName();
    }

    boolean isStart(String name) {
        return isStart() && name.equals(reader.getLocalName());
    }

    boolean isEnd(String name) {
        return event == XMLStreamConstants.END_ELEMENT && name.equals(reader.getLocalName());
    }

    /** An attribute of the element by its local name. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute says yes. */
    boolean isOn(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** A whole number in an attribute; {@code otherwise} if there is none. */
    int number(String name, int otherwise) throws IOException {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw WorkbookRefused.unreadable(part, name + "=" + value);
        }
    }

    /** All text inside the element; leaves the cursor at its end. */
    String text() throws IOException {
        int outside = depth - 1;
        String first = null;
        StringBuilder more = null;
        while (advance() != XMLStreamConstants.END_DOCUMENT && depth > outside) {
            if (isText()) {
                String piece = piece();
                if (first == null) {
                    first = piece;
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(piece);
                }
                bound(more == null ? piece.length() : more.length());
            }
        }
        return more != null ? more.toString() : first == null ? "" : first;
    }

    /** The next run of text, in whatever element; null at the end of the part. */
    @Nullable String nextText() throws IOException {
        StringBuilder text = new StringBuilder();
        while (advance() != XMLStreamConstants.END_DOCUMENT) {
            if (isText()) {
                text.append(piece());
                bound(text.length());
            } else if (!text.isEmpty()) {
                break;
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    /** Passes over the element; leaves the cursor at its end. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            advance();
        }
    }

    private String piece() throws IOException {
        try {
            return reader.getText();
        } catch (RuntimeException e) {
            throw fault(e);
        }
    }

    private void bound(int length) throws LimitExceeded {
        if (length > longestText) {
            throw new LimitExceeded("cellLength", longestText);
        }
    }

    private boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private int advance() throws IOException {
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw fault(e);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (depth > DEEPEST) {
                    throw WorkbookRefused.unreadable(part, "depth > " + DEEPEST);
                }
                countNames();
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw WorkbookRefused.unreadable(part, "DOCTYPE");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw WorkbookRefused.unreadable(part, "&" + reader.getLocalName() + ";");
            default -> {}
        }
        return event;
    }

    private void countNames() throws IOException {
        names.count(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.count(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            names.count(String.valueOf(reader.getNamespacePrefix(i)));
        }
    }

    /** The parser wraps the faults of the stream; what remains is a fault of the XML. */
    private IOException fault(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ZipException || cause instanceof EOFException) {
                return WorkbookRefused.unreadable(part, cause.getMessage());
            }
            if (cause instanceof IOException io) {
                return io;
            }
        }
        String message = String.valueOf(thrown.getMessage());
        return WorkbookRefused.unreadable(part, message.lines().findFirst().orElse("XML"));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
