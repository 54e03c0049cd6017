package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learningdistricts.answers.workbook.ContentTypes;
import org.learningdistricts.answers.workbook.PartRelationships;
import org.learningdistricts.answers.workbook.UnexpectedMarkup;
import org.learningdistricts.answers.workbook.XmlCopy;
import org.learningdistricts.answers.workbook.XmlTag;
import org.learningdistricts.reader.ooxml.EscapedText;
import org.learningdistricts.reader.ooxml.Namespace;
import org.learningdistricts.reader.ooxml.Relationship;
import org.learningdistricts.reader.ooxml.WorkbookPackage;

/**
 * What a workbook consists of.
 *
 * @param part where it says so
 * @param sheets its sheets in the order of their tabs
 */
record Book(String part, PartRelationships relationships, List<BookSheet> sheets) {

    private static final String TYPE = Namespace.TYPES + "spreadsheetml.sheet.main+xml";

    /**
     * Reads it.
     *
     * @throws UnexpectedMarkup if it is one that cannot be marked
     */
    static Book read(WorkbookPackage parts) throws IOException {
        String part = PartRelationships.of(parts, "").target("officeDocument");
        if (part == null) {
            throw new UnexpectedMarkup("_rels/.rels", "no workbook");
        }
        refuseWhatBreaks(parts, part);
        PartRelationships relationships = PartRelationships.of(parts, part);
        List<BookSheet> sheets =
                XmlCopy.read(parts, part, xml -> sheets(parts, part, relationships, xml));
        Book book = new Book(part, relationships, sheets);
        if (book.own().isEmpty()) {
            throw new UnexpectedMarkup(part, "no sheet");
        }
        return book;
    }

    /** A signature does not hold for a changed workbook, nor does a log of its changes. */
    private static void refuseWhatBreaks(WorkbookPackage parts, String part) throws IOException {
        for (String name : parts.names()) {
            if (name.startsWith("_xmlsignatures/") || name.contains("/revisions/")) {
                throw new UnexpectedMarkup(name, "signed or shared");
            }
        }
        if (!TYPE.equals(ContentTypes.of(parts, part))) {
            throw new UnexpectedMarkup(part, "no workbook of the usual kind");
        }
    }

    private static List<BookSheet> sheets(
            WorkbookPackage parts, String part, PartRelationships relationships, XmlCopy xml)
            throws IOException {
        String prefix = xml.root("workbook", Namespace.MAIN);
        List<BookSheet> sheets = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart(prefix + "sheet") && xml.depth() == 3) {
                sheets.add(sheet(parts, part, relationships, xml));
                if (sheets.size() > relationships.before().size()) {
                    throw xml.fault("sheets > " + relationships.before().size());
                }
            }
        }
        return List.copyOf(sheets);
    }

    private static BookSheet sheet(
            WorkbookPackage parts, String part, PartRelationships relationships, XmlCopy xml)
            throws IOException {
        XmlTag tag = xml.tag();
        String name = EscapedText.decode(required(part, tag, "name"));
        String id = xml.relationship();
        for (Relationship relationship : relationships.before()) {
            if (relationship.id().equals(id)) {
                String kind = relationship.type();
                return new BookSheet(
                        name,
                        id,
                        Long.parseLong(required(part, tag, "sheetId")),
                        kind,
                        relationship.target(),
                        kind.equals("worksheet")
                                && FirstSheetPart.isOurs(parts, name, relationship.target()));
            }
        }
        throw new UnexpectedMarkup(part, tag.text());
    }

    private static String required(String part, XmlTag tag, String attribute) throws IOException {
        String value = tag.attribute(attribute);
        if (value == null) {
            throw new UnexpectedMarkup(part, tag.text());
        }
        return value;
    }

    /** The office's own sheets. */
    List<BookSheet> own() {
        return sheets.stream().filter(sheet -> !sheet.ours()).toList();
    }

    /** Makes sure that there are worksheets of some names. */
    void requireSheets(Set<String> names) throws IOException {
        for (String name : names) {
            if (own().stream()
                    .noneMatch(sheet -> sheet.isWorksheet() && sheet.name().equals(name))) {
                throw new UnexpectedMarkup(part, "no sheet " + name);
            }
        }
    }

    /** A name for the first sheet that no other one has. */
    String firstName(FirstSheet first) {
        List<String> taken =
                own().stream().map(sheet -> sheet.name().toLowerCase(Locale.ROOT)).toList();
        String name = first.name();
        for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
            name = first.name() + " (" + i + ")";
        }
        return name;
    }

    /** Where the workbook lies. */
    String folder() {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** A number for a sheet that no other one has. */
    long nextNumber() {
        return 1 + own().stream().mapToLong(BookSheet::number).max().orElse(0);
    }

    /**
     * Where a sheet stands after the marking.
     *
     * @param before where it stood, from 0
     * @return -1 if it is taken out
     */
    int position(int before) {
        if (before < 0 || before >= sheets.size() || sheets.get(before).ours()) {
            return -1;
        }
        int own = (int) sheets.subList(0, before).stream().filter(sheet -> !sheet.ours()).count();
        return own + 1;
    }
}
