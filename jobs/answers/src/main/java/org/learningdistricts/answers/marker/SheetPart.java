package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.workbook.PartRelationships;
import org.learningdistricts.answers.workbook.XmlCopy;
import org.learningdistricts.answers.workbook.XmlTag;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.ooxml.Namespace;
import org.learningdistricts.reader.workbook.SheetCursor;

/** A sheet of the office: gives its marked cells their styles, and lets go of earlier ones. */
final class SheetPart {

    /** What may stand after the shapes of comments. */
    private static final Set<String> LATER =
            Set.of(
                    "legacyDrawingHF",
                    "drawingHF",
                    "picture",
                    "oleObjects",
                    "controls",
                    "webPublishItems",
                    "tableParts",
                    "extLst");

    private static final String MARKUP_CHOICE = ":AlternateContent";

    private final String part;
    private final MarkedStyles styles;
    private final SheetMarks marks;
    private final PartRelationships relationships;
    private final String newShapes;
    private final SheetShape shape = new SheetShape();
    private final SheetCursor cursor;
    private final Map<Integer, Integer> above = new HashMap<>();
    private String prefix = "";
    private boolean data;
    private boolean shapesWritten;
    private @Nullable String shapes;

    SheetPart(MarkedSheet sheet, MarkedStyles styles, ReadLimits limits) {
        this.part = sheet.sheet().part();
        this.styles = styles;
        this.marks = sheet.marks();
        this.relationships = sheet.relationships();
        this.newShapes = sheet.newShapes();
        this.cursor = new SheetCursor(part, limits);
    }

    /** The part where the shapes of its comments lie; null if it has none. */
    @Nullable String shapes() {
        return shapes;
    }

    /** Sizes of its rows and columns. */
    SheetShape shape() {
        return shape;
    }

    void write(XmlCopy xml) throws IOException {
        prefix = xml.root("worksheet", Namespace.MAIN);
        while (xml.next()) {
            if (xml.depth() == 3 && xml.isStart(prefix + "col")) {
                shape.columns(xml.tag());
            } else if (xml.depth() == 3 && xml.isStart(prefix + "sheetView")) {
                xml.unset("tabSelected");
            } else if (xml.depth() == 2 && xml.isStart(prefix + "sheetData")) {
                data = true;
                if (!marks.isEmpty() || styles.hasMarked()) {
                    rows(xml);
                } else if (styles.hasHighlights()) {
                    xml.skip();
                } else {
                    xml.copyRest();
                    return;
                }
            } else if (xml.depth() == 2 && xml.isStart()) {
                beforeOrAfterData(xml);
            } else if (xml.depth() == 1) {
                shapes(xml);
            }
        }
        if (!data) {
            throw xml.fault("no sheetData");
        }
    }

    private void beforeOrAfterData(XmlCopy xml) throws IOException {
        if (xml.isStart(prefix + "sheetFormatPr")) {
            shape.usual(xml.tag());
        } else if (xml.isStart(prefix + "legacyDrawing")) {
            shapes = relationships.targetOf(xml.relationship());
            if (shapes == null) {
                throw xml.fault(xml.tag().text());
            }
            shapesWritten = true;
        } else if (xml.isStart(prefix + "conditionalFormatting") && styles.hasHighlights()) {
            String formats = xml.cut();
            xml.after(withoutHighlights(formats));
        } else if (data && isAfterShapes(xml)) {
            shapes(xml);
        }
    }

    /**
     * Formats on conditions without those of the template. They show as wrong what the reader
     * understands well, such as a number that is a text; in an answer red is what the answer says.
     */
    private String withoutHighlights(String formats) throws IOException {
        StringWriter out = new StringWriter();
        XmlCopy xml = XmlCopy.of(part, formats, out);
        int kept = 0;
        int taken = 0;
        while (xml.next()) {
            if (xml.isStart(prefix + "cfRule")) {
                String rule = xml.cut();
                boolean isHighlight = styles.isHighlight(rule);
                xml.after(isHighlight ? "" : rule);
                kept += isHighlight ? 0 : 1;
                taken += isHighlight ? 1 : 0;
            }
        }
        return taken > 0 && kept == 0 ? "" : out.toString();
    }

    private boolean isAfterShapes(XmlCopy xml) {
        return xml.name().endsWith(MARKUP_CHOICE)
                || LATER.stream().anyMatch(later -> xml.isStart(prefix + later));
    }

    /** Refers to the shapes of comments before what follows them, unless that was done. */
    private void shapes(XmlCopy xml) throws IOException {
        if (shapesWritten || marks.isEmpty()) {
            return;
        }
        shapesWritten = true;
        shapes = newShapes;
        String id = relationships.add("vmlDrawing", newShapes);
        xml.before(CommentShapes.reference(prefix, id));
    }

    private void rows(XmlCopy xml) throws IOException {
        String end = prefix + "sheetData";
        while (!xml.isLastOf(end)) {
            xml.next();
            if (xml.isStart(prefix + "row")) {
                row(xml);
            } else if (!xml.isLastOf(end)) {
                throw xml.fault(xml.name() + " among rows");
            }
        }
        xml.append(rowsBetween(cursor.row(), Long.MAX_VALUE));
    }

    private void row(XmlCopy xml) throws IOException {
        XmlTag tag = xml.tag();
        long last = cursor.row();
        cursor.toRow(tag.attribute("r"));
        xml.before(rowsBetween(last, cursor.row()));
        if (marks.isNear(cursor.row())) {
            shape.row(cursor.row(), tag);
        }
        NavigableMap<Integer, Mark> row = marks.row(cursor.row());
        if (row.isEmpty() && !styles.hasMarked()) {
            xml.skip();
            return;
        }
        int inherited = tag.isOn("customFormat") ? style(tag) : -1;
        if (!row.isEmpty() && !xml.isEmpty()) {
            xml.replace(withSpans(tag, row));
        }
        int column = -1;
        String end = prefix + "row";
        while (!xml.isLastOf(end)) {
            xml.next();
            if (xml.isStart(prefix + "c")) {
                int next = cursor.toColumn(xml.tag().attribute("r"));
                xml.before(cells(row.subMap(column, false, next, false), inherited));
                column = next;
                cell(xml, row.get(column), column);
                xml.skip();
            } else if (xml.isStart() && !xml.isStart(prefix + "extLst")) {
                throw xml.fault(xml.name() + " in a row");
            } else {
                xml.before(cells(row.tailMap(column, false), inherited));
                column = Integer.MAX_VALUE;
                xml.skip();
            }
        }
        if (xml.isEmpty() && !row.isEmpty()) {
            xml.replace(withSpans(tag, row).filled(cells(row, inherited)));
        }
    }

    private void cell(XmlCopy xml, @Nullable Mark mark, int column) throws IOException {
        XmlTag tag = xml.tag();
        int before = style(tag);
        int style = before;
        if (styles.isMarked(style)) {
            style = styles.unmarked(style, above.getOrDefault(column, 0));
        }
        above.put(column, style);
        if (mark != null) {
            style = styles.marked(style, mark.severity());
        }
        if (style != before) {
            xml.replace(tag.with("s", style));
        }
    }

    private int style(XmlTag tag) throws IOException {
        String style = tag.attribute("s");
        return style == null || style.isBlank() ? 0 : styles.known(Integer.parseInt(style));
    }

    /** A row says between which columns its cells are, so that they are found faster. */
    private static XmlTag withSpans(XmlTag tag, NavigableMap<Integer, Mark> row) {
        String spans = tag.attribute("spans");
        if (spans == null || !spans.matches("\\d{1,5}:\\d{1,5}")) {
            return row.isEmpty() ? tag : tag.without("spans");
        }
        int colon = spans.indexOf(':');
        int first = Integer.parseInt(spans.substring(0, colon));
        int last = Integer.parseInt(spans.substring(colon + 1));
        return first <= row.firstKey() + 1 && last >= row.lastKey() + 1
                ? tag
                : tag.with(
                        "spans",
                        Math.min(first, row.firstKey() + 1)
                                + ":"
                                + Math.max(last, row.lastKey() + 1));
    }

    private String rowsBetween(long above, long below) throws IOException {
        SortedMap<Long, NavigableMap<Integer, Mark>> missing = marks.between(above, below);
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<Long, NavigableMap<Integer, Mark>> row : missing.entrySet()) {
            rows.append('<').append(prefix).append("row r=\"").append(row.getKey()).append("\">");
            rows.append(cells(row.getValue(), -1)).append("</").append(prefix).append("row>");
        }
        return rows.toString();
    }

    /**
     * Cells that are not there yet.
     *
     * @param inherited style of their row, -1 if it has none
     */
    private String cells(SortedMap<Integer, Mark> missing, int inherited) throws IOException {
        StringBuilder cells = new StringBuilder();
        for (Mark mark : missing.values()) {
            int style = inherited < 0 ? styles.known(shape.style(mark.column())) : inherited;
            cells.append('<').append(prefix).append("c r=\"");
            cells.append(mark.cell().text()).append("\" s=\"");
            cells.append(styles.marked(style, mark.severity())).append("\"/>");
        }
        return cells.toString();
    }
}
