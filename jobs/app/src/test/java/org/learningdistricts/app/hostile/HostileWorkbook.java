package org.learningdistricts.app.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a small workbook, of which others are made that are meant to hurt. */
final class HostileWorkbook {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String MARKUP =
            " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = RELATIONSHIPS + "/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private HostileWorkbook() {}

    /** Its parts by their names, with the sheet that is given. */
    static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='"
                        + PACKAGE
                        + "content-types'><Override PartName='/xl/workbook.xml'"
                        + " ContentType='application/vnd."
                        + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
        parts.put("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook"
                        + MARKUP
                        + " xmlns:r='"
                        + RELATIONSHIPS
                        + "'><sheets><sheet name='literacy' sheetId='1' r:id='r1'/></sheets>"
                        + "</workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='"
                        + PACKAGE
                        + "relationships'>"
                        + related("r1", "worksheet", "worksheets/sheet1.xml")
                        + related("r2", "styles", "styles.xml")
                        + related("r3", "sharedStrings", "sharedStrings.xml")
                        + "</Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet"
                        + MARKUP
                        + "><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst" + MARKUP + "><si><t>x</t></si></sst>");
        parts.put(SHEET, sheet);
        return parts;
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns='"
                + PACKAGE
                + "relationships'>"
                + related("r1", type, target)
                + "</Relationships>";
    }

    private static String related(String id, String type, String target) {
        return "<Relationship Id='"
                + id
                + "' Type='"
                + TYPES
                + type
                + "' Target='"
                + target
                + "'/>";
    }
}
