package org.learningdistricts.answers.template.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of one part of a workbook. */
final class PartWriter {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    PartWriter(OutputStream out) throws IOException {
        try {
            xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    PartWriter start(String element, String... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Begins the outermost element. */
    PartWriter root(String element, String namespace, Map<String, String> prefixes)
            throws IOException {
        start(element);
        try {
            xml.writeDefaultNamespace(namespace);
            for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
                xml.writeNamespace(prefix.getKey(), prefix.getValue());
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    PartWriter text(String text) throws IOException {
        try {
            xml.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    PartWriter end() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Writes an element that holds nothing. */
    PartWriter empty(String element, String... attributes) throws IOException {
        return start(element, attributes).end();
    }

    /** Ends the part; what it was written to stays open. */
    void finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
