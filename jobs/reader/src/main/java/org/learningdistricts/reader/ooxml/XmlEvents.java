package org.learningdistricts.reader.ooxml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.LimitExceeded;

/**
 * What stands in an XML part of a workbook, one thing after the other, of whatever vocabulary.
 * Document types and entities are refused, depth and length of texts are bounded.
 */
final class XmlEvents implements AutoCloseable {

    /** No more elements may lie in each other. */
    static final int DEEPEST = 100;

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
    XmlEvents(String part, InputStream in, long longestText) throws IOException {
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

    /** Whether the cursor is at the start of an element. */
    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether the cursor is at the end of an element. */
    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** How many elements are open, the current one included at its start. */
    int depth() {
        return depth;
    }

    /** Local name of the element. */
    String name() {
        return reader.getLocalName();
    }

    /** What an element's name belongs to, empty if to nothing. */
    String namespace() {
        return Objects.requireNonNullElse(reader.getNamespaceURI(), "");
    }

    /** What a prefix stands for here, empty if for nothing. */
    String namespaceOf(String prefix) {
        return Objects.requireNonNullElse(reader.getNamespaceContext().getNamespaceURI(prefix), "");
    }

    /** An attribute of the element; one with a prefix is somebody else's. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i)) && namespaceOf(i).isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** How the element calls the relationship that it refers to. */
    @Nullable String relationship() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("id")
                    && Markup.OFFICE_RELATIONSHIPS.contains(namespaceOf(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private String namespaceOf(int attribute) {
        return Objects.requireNonNullElse(reader.getAttributeNamespace(attribute), "");
    }

    /** The next attribute of a name, in whatever element; null at the end of the part. */
    @Nullable String nextAttribute(String name) throws IOException {
        while (advance()) {
            String value = isStart() ? attribute(name) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The next run of text, in whatever element; null at the end of the part. */
    @Nullable String nextText() throws IOException {
        StringBuilder text = new StringBuilder();
        while (advance()) {
            if (isText()) {
                text.append(piece());
                bound(text.length());
            } else if (!text.isEmpty()) {
                break;
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    /** The piece of text at the cursor. */
    String piece() throws IOException {
        try {
            return reader.getText();
        } catch (RuntimeException e) {
            throw fault(e);
        }
    }

    /** Makes sure that a text is not too long. */
    void bound(int length) throws LimitExceeded {
        if (length > longestText) {
            throw new LimitExceeded("cellLength", longestText);
        }
    }

    /** Whether the cursor is at a piece of text. */
    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Goes on; false at the end of the part. */
    boolean advance() throws IOException {
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
        return event != XMLStreamConstants.END_DOCUMENT;
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
