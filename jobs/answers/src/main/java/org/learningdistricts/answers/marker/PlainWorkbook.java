package org.learningdistricts.answers.marker;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.learningdistricts.answers.workbook.XmlText;
import org.learningdistricts.reader.ooxml.Namespace;

/**
 * Writes a workbook of plain tables with marked cells, sheet by sheet, and the first sheet at last;
 * the same tables give the same bytes.
 */
public final class PlainWorkbook implements Closeable {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String SHEET = "spreadsheetml.worksheet+xml";
    private static final String STYLES = "xl/styles.xml";

    private final ZipOutputStream zip;
    private final Writer out;
    private final TextNumbers texts = new TextNumbers();
    private final StyleSheet styles;
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private int count;

    /** What writes the rows of a sheet. */
    public interface Rows {
        void writeTo(PlainSheet sheet) throws IOException;
    }

    public PlainWorkbook(OutputStream target) throws IOException {
        this.zip = new ZipOutputStream(new BufferedOutputStream(target), StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.styles = StyleSheet.of(STYLES, PlainStyles.MARKUP);
        zip.setLevel(Deflater.BEST_SPEED);
        // What looks at the first bytes of a file knows a workbook by this.
        start("_rels/.rels");
        out.write(relationships(List.of(link(1, "officeDocument", "xl/workbook.xml"))));
    }

    /**
     * Writes the next sheet.
     *
     * @param marks of its cells
     * @return whether all of it fits into a sheet
     */
    public boolean sheet(String name, SheetMarks marks, Rows rows) throws IOException {
        count++;
        String part = "worksheets/sheet" + count + ".xml";
        start("xl/" + part);
        PlainSheet sheet = new PlainSheet(out, texts, styles, marks);
        rows.writeTo(sheet);
        sheet.end();
        add(name, part);
        if (!marks.isEmpty()) {
            writeComments(marks, sheet.shape());
        }
        return !sheet.isCut();
    }

    private void add(String name, String part) {
        links.add(link(links.size() + 1, "worksheet", part));
        types.append(override(part, SHEET));
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                        .formatted(XmlText.escape(name), links.size(), links.size()));
    }

    private void writeComments(SheetMarks marks, SheetShape shape) throws IOException {
        String comments = "comments" + count + ".xml";
        String shapes = "drawings/vmlDrawing" + count + ".vml";
        start("xl/worksheets/_rels/sheet" + count + ".xml.rels");
        out.write(
                relationships(
                        List.of(
                                link(1, "vmlDrawing", "../" + shapes),
                                link(2, "comments", "../" + comments))));
        // Texts that are much alike would be taken for a bomb.
        boolean areMany = marks.all().size() > MarkedSheet.MANY;
        zip.setLevel(areMany ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
        start("xl/" + comments);
        new CommentsPart(marks).create(out);
        out.flush();
        zip.setLevel(Deflater.BEST_SPEED);
        types.append(override(comments, "spreadsheetml.comments+xml"));
        start("xl/" + shapes);
        new CommentShapes(shapes, shape).create(marks.all(), out);
    }

    /** Writes the first sheet, and what holds the sheets together. */
    public void finish(FirstSheet first) throws IOException {
        String tables = sheets.toString();
        sheets.setLength(0);
        count++;
        String part = "worksheets/sheet" + count + ".xml";
        start("xl/" + part);
        new FirstSheetPart(first, styles).write(out);
        add(FirstSheet.NAME, part);
        start(STYLES);
        styles.writeTo(out);
        links.add(link(links.size() + 1, "styles", "styles.xml"));
        start("xl/sharedStrings.xml");
        texts.writeTo(out);
        links.add(link(links.size() + 1, "sharedStrings", "sharedStrings.xml"));
        start("xl/workbook.xml");
        out.write("<workbook xmlns=\"" + Namespace.MAIN + "\" xmlns:r=\"");
        out.write(Namespace.RELATIONSHIPS + "\"><bookViews><workbookView/></bookViews><sheets>");
        out.write(sheets + tables + "</sheets><definedNames>");
        out.write(FirstSheetPart.printTitles("", FirstSheet.NAME, FirstSheetPart.headerRow(first)));
        out.write("</definedNames></workbook>");
        start("xl/_rels/workbook.xml.rels");
        out.write(relationships(links));
        start("[Content_Types].xml");
        out.write("<Types xmlns=\"" + Namespace.CONTENT_TYPES + "\">");
        out.write("<Default Extension=\"rels\" ContentType=\"");
        out.write("application/vnd.openxmlformats-package.relationships+xml\"/>");
        out.write("<Default Extension=\"vml\" ContentType=\"" + Namespace.TYPES);
        out.write("vmlDrawing\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        out.write(override("workbook.xml", "spreadsheetml.sheet.main+xml"));
        out.write(override("styles.xml", "spreadsheetml.styles+xml"));
        out.write(override("sharedStrings.xml", "spreadsheetml.sharedStrings+xml"));
        out.write(types + "</Types>");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void start(String part) throws IOException {
        out.flush();
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/%s\" ContentType=\"%s%s\"/>"
                .formatted(part, Namespace.TYPES, type);
    }

    private static String relationships(List<String> links) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>"
                .formatted(Namespace.PACKAGE_RELATIONSHIPS, String.join("", links));
    }

    private static String link(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, Namespace.RELATIONSHIPS, type, target);
    }
}
