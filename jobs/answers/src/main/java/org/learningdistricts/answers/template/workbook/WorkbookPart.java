package org.learningdistricts.answers.template.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.learningdistricts.reader.table.ColumnLetters;

/** The parts of a workbook that say what it consists of. */
record WorkbookPart(List<Sheet> sheets, Map<String, String> names) {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String SPREADSHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Name of the part that holds the texts. */
    static final String TEXTS = "sharedStrings.xml";

    static String sheetPart(int sheet) {
        return "worksheets/sheet" + (sheet + 1) + ".xml";
    }

    void contentTypes(PartWriter xml) throws IOException {
        xml.root("Types", TYPES, Map.of());
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, "workbook.xml", "sheet.main+xml");
        type(xml, "styles.xml", "styles+xml");
        type(xml, TEXTS, "sharedStrings+xml");
        for (int i = 0; i < sheets.size(); i++) {
            type(xml, sheetPart(i), "worksheet+xml");
        }
    }

    private static void type(PartWriter xml, String part, String type) throws IOException {
        xml.empty("Override", "PartName", "/xl/" + part, "ContentType", SPREADSHEET + type);
    }

    void packageRelationships(PartWriter xml) throws IOException {
        xml.root("Relationships", RELATIONSHIPS, Map.of());
        relationship(xml, "r1", "officeDocument", "xl/workbook.xml");
    }

    void relationships(PartWriter xml) throws IOException {
        xml.root("Relationships", RELATIONSHIPS, Map.of());
        relationship(xml, "styles", "styles", "styles.xml");
        relationship(xml, "texts", "sharedStrings", TEXTS);
        for (int i = 0; i < sheets.size(); i++) {
            relationship(xml, sheetId(i), "worksheet", sheetPart(i));
        }
    }

    private static void relationship(PartWriter xml, String id, String type, String target)
            throws IOException {
        xml.empty("Relationship", "Id", id, "Type", DOCUMENT + "/" + type, "Target", target);
    }

    private static String sheetId(int sheet) {
        return "sheet" + (sheet + 1);
    }

    void workbook(PartWriter xml) throws IOException {
        xml.root("workbook", MAIN, Map.of("r", DOCUMENT));
        xml.start("bookViews").empty("workbookView", "activeTab", "0", "tabRatio", "850").end();
        xml.start("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            xml.empty(
                    "sheet",
                    "name",
                    sheets.get(i).name(),
                    "sheetId",
                    String.valueOf(i + 1),
                    "r:id",
                    sheetId(i));
        }
        xml.end();
        xml.start("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            String last = ColumnLetters.of(sheet.page().columns() - 1);
            printed(xml, i, "Print_Area", "$A$1:$" + last + "$" + sheet.rows().size());
            if (sheet.frozenRows() > 0) {
                printed(xml, i, "Print_Titles", "$1:$" + sheet.frozenRows());
            }
        }
        for (Map.Entry<String, String> name : names.entrySet()) {
            xml.start("definedName", "name", name.getKey()).text(name.getValue()).end();
        }
        xml.end();
        xml.empty("calcPr", "calcId", "191029", "fullCalcOnLoad", "1");
    }

    private void printed(PartWriter xml, int sheet, String name, String cells) throws IOException {
        xml.start("definedName", "name", "_xlnm." + name, "localSheetId", String.valueOf(sheet))
                .text(Sheet.inFormula(sheets.get(sheet).name()) + "!" + cells)
                .end();
    }
}
