package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import org.learningdistricts.answers.workbook.DefinedName;
import org.learningdistricts.answers.workbook.XmlCopy;
import org.learningdistricts.answers.workbook.XmlTag;
import org.learningdistricts.answers.workbook.XmlText;
import org.learningdistricts.reader.ooxml.Namespace;

/** The part that lists the sheets of a workbook; puts the first sheet before all others. */
final class BookPart {

    /** What may stand after the defined names. */
    private static final Set<String> LATER =
            Set.of(
                    "calcPr",
                    "oleSize",
                    "customWorkbookViews",
                    "pivotCaches",
                    "smartTagPr",
                    "smartTagTypes",
                    "webPublishing",
                    "fileRecoveryPr",
                    "webPublishObjects",
                    "extLst");

    private final Book book;
    private final String name;
    private final String id;
    private final DefinedName titles;
    private String prefix = "";
    private String idAttribute = "";
    private boolean namesWritten;
    private boolean viewed;

    /**
     * @param name of the first sheet
     * @param id of its relationship
     * @param titles names the rows of the first sheet that are repeated on each printed page
     */
    BookPart(Book book, String name, String id, DefinedName titles) {
        this.book = book;
        this.name = XmlText.escape(name);
        this.id = id;
        this.titles = titles;
    }

    void write(XmlCopy xml) throws IOException {
        prefix = xml.root("workbook", Namespace.MAIN);
        XmlTag root = xml.tag();
        while (xml.next()) {
            if (xml.depth() == 2 && !namesWritten && isAfterNames(xml)) {
                xml.before(names(""));
            } else if (xml.isStart(prefix + "definedNames") && xml.depth() == 2) {
                String kept = kept(xml.cut());
                xml.after(names(kept));
            } else if (xml.isStart(prefix + "workbookView") && xml.depth() == 3) {
                viewed = true;
                xml.replace(xml.tag().without("activeTab").without("firstSheet"));
            } else if (xml.isStart(prefix + "sheets") && xml.depth() == 2) {
                xml.before(
                        viewed
                                ? ""
                                : "<#bookViews><#workbookView/></#bookViews>".replace("#", prefix));
                idAttribute = idAttribute(root, xml.tag());
                xml.after(sheet());
            } else if (xml.isStart(prefix + "sheet") && xml.depth() == 3 && isOurs(xml)) {
                xml.cut();
            } else if (xml.depth() == 1 && !namesWritten) {
                xml.before(names(""));
            }
        }
    }

    private boolean isAfterNames(XmlCopy xml) {
        return xml.isStart() && LATER.stream().anyMatch(later -> xml.isStart(prefix + later));
    }

    /** What refers to relationships; it is declared on the element if it is not around it. */
    private static String idAttribute(XmlTag root, XmlTag sheets) {
        for (Map.Entry<String, String> attribute : root.attributes().entrySet()) {
            if (attribute.getKey().startsWith("xmlns:")
                    && attribute.getValue().equals(Namespace.RELATIONSHIPS)
                    && sheets.attribute(attribute.getKey()) == null) {
                return attribute.getKey().substring("xmlns:".length()) + ":id";
            }
        }
        return "xmlns:r=\"" + Namespace.RELATIONSHIPS + "\" r:id";
    }

    private boolean isOurs(XmlCopy xml) {
        String found = xml.relationship();
        return book.sheets().stream().anyMatch(sheet -> sheet.ours() && sheet.id().equals(found));
    }

    private String sheet() {
        return "<%ssheet name=\"%s\" sheetId=\"%d\" %s=\"%s\"/>"
                .formatted(prefix, name, book.nextNumber(), idAttribute, id);
    }

    private String names(String kept) {
        namesWritten = true;
        return (kept.isEmpty() ? "<" + prefix + "definedNames>" : kept)
                + titles.markup(prefix)
                + ("</" + prefix + "definedNames>");
    }

    /** The names as they were, but for those of sheets that are taken out; without the end. */
    private String kept(String names) throws IOException {
        StringWriter out = new StringWriter();
        XmlCopy xml = XmlCopy.of(book.part(), names, out);
        while (xml.next()) {
            if (xml.isLastOf(prefix + "definedNames")) {
                xml.replace(xml.isEmpty() ? "<" + prefix + "definedNames>" : "");
            } else if (xml.isStart(prefix + "definedName")) {
                String sheet = xml.tag().attribute("localSheetId");
                int position = sheet == null ? 0 : book.position(Integer.parseInt(sheet));
                if (position < 0) {
                    xml.cut();
                } else if (sheet != null) {
                    xml.replace(xml.tag().with("localSheetId", position));
                }
            }
        }
        return out.toString();
    }
}
