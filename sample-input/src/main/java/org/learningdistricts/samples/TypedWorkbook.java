package org.learningdistricts.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a workbook of Excel: the parts that it needs, and no more. */
final class TypedWorkbook {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    private final List<TypedSheet> sheets = new ArrayList<>();
    private boolean hasMacros;
    private boolean isFrom1904;
    private String linked = "";

    /** A workbook of tables, one sheet for each, from A1 on. */
    static TypedWorkbook of(Map<String, List<List<String>>> tables) {
        TypedWorkbook workbook = new TypedWorkbook();
        tables.forEach((name, table) -> workbook.add(new TypedSheet(name).table(1, 0, table)));
        return workbook;
    }

    TypedWorkbook add(TypedSheet sheet) {
        sheets.add(sheet);
        return this;
    }

    TypedSheet sheet(String name) {
        return sheets.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    /** Puts a sheet in the place of the one with a name. */
    TypedWorkbook replace(String name, TypedSheet by) {
        sheets.set(sheets.indexOf(sheet(name)), by);
        return this;
    }

    TypedWorkbook withMacros() {
        hasMacros = true;
        return this;
    }

    /** Says that days count from 1904 on. */
    TypedWorkbook from1904() {
        isFrom1904 = true;
        return this;
    }

    TypedWorkbook linkedTo(String file) {
        linked = file;
        return this;
    }

    byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put(
                "_rels/.rels",
                relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/_rels/workbook.xml.rels", relationships(targets()));
        parts.put("xl/styles.xml", styles(hasNumbered()));
        for (int i = 0; i < sheets.size(); i++) {
            parts.put("xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i).xml());
        }
        if (!linked.isEmpty()) {
            parts.put(
                    "xl/externalLinks/externalLink1.xml",
                    XML + "<externalLink xmlns=\"" + MAIN + "\"/>");
            parts.put(
                    "xl/externalLinks/_rels/externalLink1.xml.rels",
                    relationships(
                            relationship("rId1", "externalLinkPath", linked)
                                    .replace("/>", " TargetMode=\"External\"/>")));
        }
        return Zip.of(parts);
    }

    private String types() {
        String kind =
                hasMacros
                        ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
                        : TYPE + "spreadsheetml.sheet.main+xml";
        StringBuilder types =
                new StringBuilder(XML + "<Types xmlns=\"" + PACKAGE + "content-types\">")
                        .append("<Default Extension=\"rels\" ContentType=\"")
                        .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
                        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                        .append(override("workbook.xml", kind))
                        .append(override("styles.xml", TYPE + "spreadsheetml.styles+xml"));
        for (int i = 0; i < sheets.size(); i++) {
            types.append(
                    override(
                            "worksheets/sheet" + (i + 1) + ".xml",
                            TYPE + "spreadsheetml.worksheet+xml"));
        }
        if (!linked.isEmpty()) {
            types.append(
                    override(
                            "externalLinks/externalLink1.xml",
                            TYPE + "spreadsheetml.externalLink+xml"));
        }
        return types.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private String workbook() {
        StringBuilder xml =
                new StringBuilder(XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE)
                        .append("\">")
                        .append(isFrom1904 ? "<workbookPr date1904=\"1\"/>" : "")
                        .append("<sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            TypedSheet sheet = sheets.get(i - 1);
            xml.append("<sheet name=\"").append(sheet.name()).append("\" sheetId=\"").append(i);
            xml.append(sheet.isHidden() ? "\" state=\"hidden" : "");
            xml.append("\" r:id=\"rId").append(i).append("\"/>");
        }
        xml.append("</sheets>");
        if (!linked.isEmpty()) {
            xml.append("<externalReferences><externalReference r:id=\"rIdLink\"/>");
            xml.append("</externalReferences>");
        }
        return xml.append("</workbook>").toString();
    }

    private String targets() {
        StringBuilder targets = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            targets.append(relationship("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        targets.append(relationship("rIdStyles", "styles", "styles.xml"));
        if (!linked.isEmpty()) {
            targets.append(
                    relationship("rIdLink", "externalLink", "externalLinks/externalLink1.xml"));
        }
        return targets.toString();
    }

    private static String relationships(String content) {
        return XML
                + "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\">"
                + content
                + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\""
                + id
                + "\" Type=\""
                + OFFICE
                + "/"
                + type
                + "\" Target=\""
                + target
                + "\"/>";
    }

    private boolean hasNumbered() {
        return sheets.stream().anyMatch(TypedSheet::hasNumbered);
    }

    /**
     * RowCells show numbers as they are, as dates, as percentages, as numbers of documents, as
     * hours.
     */
    private static String styles(boolean hasNumbered) {
        int[] ids = hasNumbered ? new int[] {0, 14, 10, 164, 46} : new int[] {0, 14, 10};
        StringBuilder formats = new StringBuilder();
        for (int format : ids) {
            formats.append("<xf numFmtId=\"").append(format);
            formats.append("\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"");
            formats.append(" applyNumberFormat=\"1\"/>");
        }
        return XML
                + "<styleSheet xmlns=\""
                + MAIN
                + "\">"
                + (hasNumbered
                        ? "<numFmts count=\"1\"><numFmt numFmtId=\"164\""
                                + " formatCode=\"0&quot;/QĐ-UBND&quot;\"/></numFmts>"
                        : "")
                + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
                + " borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\""
                + ids.length
                + "\">"
                + formats
                + "</cellXfs></styleSheet>";
    }
}
