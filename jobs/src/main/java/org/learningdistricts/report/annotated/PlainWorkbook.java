package org.learningdistricts.report.annotated;

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

/**
 * Writes a workbook of plain tables, sheet by sheet; the same tables give the same bytes. It is not
 * packed well, as it is only there to be marked.
 */
final class PlainWorkbook implements Closeable {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE_LINKS =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private static final List<String> EMPTY =
            List.of("Không có dòng nào để chép vào đây. / There is no row to copy.");

    private final ZipOutputStream zip;
    private final Writer out;
    private final PlainTexts texts = new PlainTexts();
    private final List<String> names = new ArrayList<>();

    /** What writes the rows of a sheet. */
    interface Rows {
        void writeTo(PlainSheet sheet) throws IOException;
    }

    PlainWorkbook(OutputStream target) {
        this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        zip.setLevel(Deflater.NO_COMPRESSION);
    }

    /**
     * Writes the next sheet.
     *
     * @return whether all of it fits into a sheet
     */
    boolean sheet(String name, Rows rows) throws IOException {
        names.add(name);
        start("xl/worksheets/sheet" + names.size() + ".xml");
        PlainSheet sheet = new PlainSheet(out, texts);
        rows.writeTo(sheet);
        sheet.end();
        return !sheet.isCut();
    }

    /** Writes what holds the sheets together; if there is none, one that says so. */
    @Override
    public void close() throws IOException {
        if (names.isEmpty()) {
            sheet("Trống", sheet -> sheet.row(1, EMPTY, false));
        }
        StringBuilder types = new StringBuilder();
        StringBuilder sheets = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            types.append(override("/xl/worksheets/sheet" + i, "worksheet"));
            sheets.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                            .formatted(XmlText.escape(names.get(i - 1)), i, i));
            links.append(link(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        links.append(link(names.size() + 1, "styles", "styles.xml"));
        links.append(link(names.size() + 2, "sharedStrings", "sharedStrings.xml"));
        start("xl/sharedStrings.xml");
        texts.writeTo(out);
        start("xl/styles.xml");
        out.write(PlainStyles.MARKUP);
        start("xl/workbook.xml");
        out.write("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\">");
        out.write("<bookViews><workbookView/></bookViews>");
        out.write("<sheets>" + sheets + "</sheets></workbook>");
        start("xl/_rels/workbook.xml.rels");
        out.write("<Relationships xmlns=\"" + PACKAGE_LINKS + "\">" + links + "</Relationships>");
        start("_rels/.rels");
        out.write("<Relationships xmlns=\"" + PACKAGE_LINKS + "\">");
        out.write(link(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
        start("[Content_Types].xml");
        out.write(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("/xl/workbook", "sheet.main")
                        + override("/xl/styles", "styles")
                        + override("/xl/sharedStrings", "sharedStrings")
                        + types
                        + "</Types>");
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
        return "<Override PartName=\"%s.xml\" ContentType=\"%s%s+xml\"/>"
                .formatted(part, TYPES, type);
    }

    private static String link(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, LINKS, type, target);
    }
}
