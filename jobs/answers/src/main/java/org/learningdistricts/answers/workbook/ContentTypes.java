package org.learningdistricts.answers.workbook;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.learningdistricts.reader.ooxml.Namespace;
import org.learningdistricts.reader.ooxml.WorkbookPackage;

/** What the parts of a package are, before and after it is changed. */
public final class ContentTypes {

    public static final String PART = "[Content_Types].xml";

    private static final String NONE =
            """
            <Types xmlns="%s"><Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/></Types>\
            """
                    .formatted(Namespace.CONTENT_TYPES);

    private static final String VML = Namespace.TYPES + "vmlDrawing";

    private final Map<String, String> added = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();

    /** What a part is; empty if nothing is said about it alone. */
    public static String of(WorkbookPackage parts, String part) throws IOException {
        return XmlCopy.read(parts, PART, xml -> of(xml, "/" + part));
    }

    private static String of(XmlCopy xml, String name) throws IOException {
        String prefix = xml.root("Types", Namespace.CONTENT_TYPES);
        StringBuilder type = new StringBuilder();
        while (xml.next()) {
            if (xml.isStart(prefix + "Override")
                    && name.equalsIgnoreCase(xml.tag().attribute("PartName"))) {
                type.append(xml.tag().attribute("ContentType"));
            }
        }
        return type.toString();
    }

    public void add(String part, String type) {
        added.put(part, Namespace.TYPES + type);
    }

    public void drop(String part) {
        dropped.add("/" + part.toLowerCase(Locale.ROOT));
    }

    /** Writes them; shapes of comments may be among the parts in any case. */
    public void writeTo(PackageWriter out) throws IOException {
        out.edit(PART, NONE, this::edit);
    }

    private void edit(XmlCopy xml) throws IOException {
        String prefix = xml.root("Types", Namespace.CONTENT_TYPES);
        boolean vml = false;
        do {
            if (xml.isLastOf(prefix + "Types")) {
                xml.append(elements(prefix, vml));
            } else if (xml.isStart(prefix + "Default")) {
                vml |= isVml(xml);
            } else if (xml.isStart(prefix + "Override")) {
                String part = Objects.requireNonNullElse(xml.tag().attribute("PartName"), "");
                if (dropped.contains(part.toLowerCase(Locale.ROOT))) {
                    xml.cut();
                }
            }
        } while (xml.next());
    }

    private static boolean isVml(XmlCopy xml) throws IOException {
        XmlTag tag = xml.tag();
        if (!"vml".equalsIgnoreCase(tag.attribute("Extension"))) {
            return false;
        }
        if (!VML.equalsIgnoreCase(tag.attribute("ContentType"))) {
            throw xml.fault(tag.text());
        }
        return true;
    }

    private String elements(String prefix, boolean vml) {
        StringBuilder elements = new StringBuilder();
        if (!vml) {
            elements.append('<').append(prefix).append("Default Extension=\"vml\" ContentType=\"");
            elements.append(VML).append("\"/>");
        }
        added.forEach(
                (part, type) -> {
                    elements.append('<').append(prefix).append("Override PartName=\"/");
                    elements.append(XmlText.escape(part)).append("\" ContentType=\"");
                    elements.append(type).append("\"/>");
                });
        return elements.toString();
    }
}
