package org.learningdistricts.answers.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.reader.ooxml.Namespace;

/** Writes a new workbook, sheet by sheet; the same sheets give the same bytes. */
public final class WorkbookWriter implements Closeable {

    /** Where its styles are to lie. */
    public static final String STYLES = "xl/styles.xml";

    private static final String BOOK = "xl/workbook.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    private final PackageWriter parts;
    private final StyleSheet styles;
    private final PartNames names = new PartNames(List.of());
    private final ContentTypes types = new ContentTypes();
    private final PartRelationships links = PartRelationships.none(BOOK);
    private final SharedTexts texts = new SharedTexts();
    private final List<String> sheets = new ArrayList<>();
    private String protection = "";

    /** What writes a sheet. */
    public interface SheetContent {
        void writeTo(SheetWriter sheet) throws IOException;
    }

    /**
     * @param styles to which those of cells are added
     */
    public WorkbookWriter(OutputStream out, StyleSheet styles) throws IOException {
        this.parts = new PackageWriter(null, out);
        this.styles = styles;
        types.add(BOOK, "spreadsheetml.sheet.main+xml");
        // What looks at the first bytes of a file knows a workbook by this.
        PartRelationships root = PartRelationships.none("");
        root.add("officeDocument", BOOK);
        root.writeTo(parts);
    }

    /** Where parts that belong to sheets are written to. */
    public PackageWriter parts() {
        return parts;
    }

    /** Chooses the name of a part; the types of sheets and comments have to be told. */
    public String newPart(String start, String end, String type) {
        String part = names.free(start, end);
        if (!type.isEmpty()) {
            types.add(part, type);
        }
        return part;
    }

    /**
     * Lists a sheet.
     *
     * @param position among the others, from 0
     * @return its part
     */
    public String addSheet(int position, String name) {
        String part = newPart("xl/worksheets/sheet", ".xml", "spreadsheetml.worksheet+xml");
        sheets.add(
                position,
                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>"
                        .formatted(
                                XmlText.escape(name),
                                sheets.size() + 1,
                                links.add("worksheet", part)));
        return part;
    }

    /** Keeps sheets from being deleted, renamed or moved, until somebody lifts that. */
    public void lockSheets() {
        protection = "<workbookProtection lockStructure=\"1\"/>";
    }

    /** Writes a sheet. */
    public void write(String part, SheetContent content) throws IOException {
        parts.create(part, out -> content.writeTo(new SheetWriter(out, texts)));
    }

    /**
     * Writes what holds the sheets together; what is written to stays open.
     *
     * @param view attributes of how it is shown
     * @param defined names of cells
     * @param calculation how formulas are worked out, empty if there are none
     */
    public void finish(String view, List<DefinedName> defined, String calculation)
            throws IOException {
        add("styles", STYLES);
        styles.writeTo(parts);
        add("sharedStrings", TEXTS);
        parts.create(TEXTS, texts::writeTo);
        parts.create(
                BOOK,
                out -> {
                    out.write("<workbook xmlns=\"" + Namespace.MAIN + "\" xmlns:r=\"");
                    out.write(Namespace.RELATIONSHIPS + "\">" + protection);
                    out.write("<bookViews><workbookView" + view);
                    out.write("/></bookViews><sheets>" + String.join("", sheets));
                    out.write("</sheets><definedNames>");
                    for (DefinedName name : defined) {
                        out.write(name.markup(""));
                    }
                    out.write("</definedNames>" + calculation + "</workbook>");
                });
        links.writeTo(parts);
        types.writeTo(parts);
        parts.finish();
    }

    private void add(String kind, String part) {
        links.add(kind, part);
        types.add(part, "spreadsheetml." + kind + "+xml");
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
