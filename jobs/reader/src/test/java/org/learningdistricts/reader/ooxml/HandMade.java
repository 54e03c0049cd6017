package org.learningdistricts.reader.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts are given as text: as some program or other writes them. */
public final class HandMade {

    public static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public static HandMade empty() {
        return new HandMade();
    }

    /** A workbook of one sheet «A», whose XML is given from the root's content on. */
    public static HandMade ofSheet(String content) {
        HandMade made = new HandMade();
        made.put(
                "[Content_Types].xml",
                "<Types xmlns='"
                        + PACKAGE
                        + "content-types'><Default Extension='rels' ContentType='application/"
                        + "vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml'"
                        + " ContentType='application/xml'/><Override PartName='/xl/workbook.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.sheet.main+xml'/><Override PartName='/"
                        + SHEET
                        + "' ContentType='application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.worksheet+xml'/></Types>");
        made.relate("_rels/.rels", "officeDocument", "/xl/workbook.xml");
        made.put(
                "xl/workbook.xml",
                "<workbook xmlns='"
                        + Namespace.MAIN
                        + "' xmlns:r='"
                        + OFFICE
                        + "'><sheets><sheet name='A' sheetId='7' r:id='r1'/></sheets></workbook>");
        made.relate("xl/_rels/workbook.xml.rels", "worksheet", "/" + SHEET);
        made.put(SHEET, worksheet("xmlns", content));
        return made;
    }

    /** A sheet whose elements have a prefix, if {@code declared} gives them one. */
    public static String worksheet(String declared, String content) {
        String prefix = declared.equals("xmlns") ? "" : declared.substring(6) + ":";
        return "<%sworksheet %s='%s' xmlns:r='%s'>%s</%sworksheet>"
                .formatted(prefix, declared, Namespace.MAIN, OFFICE, content, prefix);
    }

    public HandMade put(String part, String text) {
        return put(part, text.getBytes(StandardCharsets.UTF_8));
    }

    public HandMade put(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    /** Relationships r1, r2 … of types and targets by turns. */
    public HandMade relate(String part, String... typesAndTargets) {
        StringBuilder text = new StringBuilder();
        text.append("<Relationships xmlns='").append(PACKAGE).append("relationships'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            text.append("<Relationship Id='r").append(i / 2 + 1).append("' Type='");
            text.append(OFFICE).append('/').append(typesAndTargets[i]).append("' Target='");
            text.append(typesAndTargets[i + 1]).append("'/>");
        }
        return put(part, text.append("</Relationships>").toString());
    }

    public String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
