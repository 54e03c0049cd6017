package org.learningdistricts.reader.workbook;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.ooxml.ElementPath;
import org.learningdistricts.reader.ooxml.EscapedText;
import org.learningdistricts.reader.ooxml.Markup;
import org.learningdistricts.reader.ooxml.Relationship;
import org.learningdistricts.reader.ooxml.WorkbookPackage;
import org.learningdistricts.reader.ooxml.WorkbookRefused;
import org.learningdistricts.reader.ooxml.XmlPart;

/**
 * Which parts a workbook consists of.
 *
 * @param sheets its sheets in the order of their tabs; charts are none
 * @param from1904 whether days are counted from 1904 on
 * @param links names of other workbooks that it takes values from
 */
record WorkbookLayout(
        List<WorkbookSheet> sheets,
        boolean from1904,
        @Nullable String sharedStrings,
        @Nullable String styles,
        List<String> links) {

    private static final ElementPath PROPERTIES = ElementPath.of("workbook/workbookPr");
    private static final ElementPath SHEET = ElementPath.of("workbook/sheets/sheet");
    private static final String USUAL_PART = "xl/workbook.xml";

    static WorkbookLayout read(WorkbookPackage parts) throws IOException {
        String workbook = USUAL_PART;
        for (Relationship relationship : Relationship.of(parts, "")) {
            if (relationship.type().equals("officeDocument")) {
                workbook = relationship.target();
            }
        }
        Map<String, Relationship> byId = new HashMap<>();
        Map<String, String> byType = new HashMap<>();
        List<String> links = new ArrayList<>();
        for (Relationship relationship : Relationship.of(parts, workbook)) {
            byId.put(relationship.id(), relationship);
            byType.putIfAbsent(relationship.type(), relationship.target());
            if (relationship.type().equals("externalLink") && parts.has(relationship.target())) {
                links.add(linked(parts, relationship.target()));
            }
        }
        List<WorkbookSheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart xml = parts.xml(workbook, Markup.SPREADSHEET)) {
            xml.root("workbook");
            while (xml.next()) {
                if (xml.isStart(PROPERTIES)) {
                    from1904 = xml.isOn("date1904");
                } else if (xml.isStart(SHEET)) {
                    add(xml, byId, workbook, parts, sheets);
                }
            }
        }
        return new WorkbookLayout(
                sheets, from1904, byType.get("sharedStrings"), byType.get("styles"), links);
    }

    private static void add(
            XmlPart xml,
            Map<String, Relationship> byId,
            String workbook,
            WorkbookPackage parts,
            List<WorkbookSheet> sheets)
            throws IOException {
        String name = Objects.requireNonNullElse(xml.attribute("name"), "");
        Relationship relationship = byId.get(xml.relationship());
        if (relationship == null) {
            throw WorkbookRefused.unreadable(workbook, "sheet " + name);
        }
        if (sheets.size() >= parts.limits().entries()) {
            throw new LimitExceeded("entries", parts.limits().entries());
        }
        if (sheets.stream().anyMatch(sheet -> sheet.part().equals(relationship.target()))) {
            throw WorkbookRefused.unreadable(workbook, "2 × " + relationship.target());
        }
        if (relationship.type().equals("worksheet")) {
            String state = xml.attribute("state");
            boolean visible = state == null || state.isBlank() || state.equals("visible");
            sheets.add(new WorkbookSheet(EscapedText.decode(name), visible, relationship.target()));
        }
    }

    /** The file name of a linked workbook, without the folders of somebody's computer. */
    private static String linked(WorkbookPackage parts, String link) throws IOException {
        for (Relationship relationship : Relationship.of(parts, link)) {
            String target = relationship.target().replace('\\', '/');
            return decoded(target.substring(target.lastIndexOf('/') + 1));
        }
        return link;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
