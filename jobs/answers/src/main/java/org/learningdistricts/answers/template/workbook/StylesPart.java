package org.learningdistricts.answers.template.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part that says how cells look: every look is a style. */
final class StylesPart {

    /** Number of the style that {@link Highlight} uses. */
    static final String WRONG = "0";

    private static final List<CellLook> LOOKS = List.of(CellLook.values());
    private static final String FONT = "Arial";

    /** Excel keeps the first two fills for itself. */
    private static final int FILLS_BEFORE = 2;

    private static final String LINE = "BFBFBF";

    private StylesPart() {}

    /** The number of the style of cells with a look. */
    static int numberOf(CellLook look) {
        return LOOKS.indexOf(look);
    }

    static void write(PartWriter xml) throws IOException {
        xml.root("styleSheet", WorkbookPart.MAIN, Map.of());
        xml.start("numFmts", "count", "1");
        xml.empty(
                "numFmt",
                "numFmtId",
                String.valueOf(CellLook.Shown.DAY.format()),
                "formatCode",
                "dd/mm/yyyy");
        xml.end();
        fonts(xml);
        fills(xml);
        borders(xml);
        xml.start("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").end();
        cells(xml);
        xml.start("cellStyles", "count", "1");
        xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").end();
        xml.start("dxfs", "count", "1").start("dxf");
        xml.start("font");
        xml.empty("color", "rgb", opaque(CellLook.WRONG.colour())).end();
        xml.start("fill").start("patternFill");
        xml.empty("bgColor", "rgb", opaque(String.valueOf(CellLook.WRONG.fill())));
        xml.end().end().end().end();
    }

    private static void fonts(PartWriter xml) throws IOException {
        xml.start("fonts", "count", String.valueOf(LOOKS.size()));
        for (CellLook look : LOOKS) {
            xml.start("font");
            for (char mark : look.marks().toCharArray()) {
                xml.empty(String.valueOf(mark));
            }
            xml.empty("sz", "val", String.valueOf(look.size()));
            xml.empty("color", "rgb", opaque(look.colour()));
            xml.empty("name", "val", FONT).end();
        }
        xml.end();
    }

    private static void fills(PartWriter xml) throws IOException {
        xml.start("fills", "count", String.valueOf(LOOKS.size() + FILLS_BEFORE));
        fill(xml, "none", null);
        fill(xml, "gray125", null);
        for (CellLook look : LOOKS) {
            fill(xml, look.fill() == null ? "none" : "solid", look.fill());
        }
        xml.end();
    }

    private static void fill(PartWriter xml, String pattern, @Nullable String colour)
            throws IOException {
        xml.start("fill").start("patternFill", "patternType", pattern);
        if (colour != null) {
            xml.empty("fgColor", "rgb", opaque(colour));
        }
        xml.end().end();
    }

    private static void borders(PartWriter xml) throws IOException {
        xml.start("borders", "count", "2");
        xml.start("border");
        for (String side : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
            xml.empty(side);
        }
        xml.end().start("border");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.start(side, "style", "thin").empty("color", "rgb", opaque(LINE)).end();
        }
        xml.empty("diagonal").end().end();
    }

    private static void cells(PartWriter xml) throws IOException {
        xml.start("cellXfs", "count", String.valueOf(LOOKS.size()));
        for (CellLook look : LOOKS) {
            xml.start(
                    "xf",
                    "numFmtId",
                    String.valueOf(look.shown().format()),
                    "fontId",
                    String.valueOf(numberOf(look)),
                    "fillId",
                    String.valueOf(numberOf(look) + FILLS_BEFORE),
                    "borderId",
                    look.isBordered() ? "1" : "0",
                    "xfId",
                    "0",
                    "applyNumberFormat",
                    "1",
                    "applyFont",
                    "1",
                    "applyFill",
                    "1",
                    "applyBorder",
                    "1",
                    "applyAlignment",
                    "1",
                    "applyProtection",
                    "1");
            xml.empty(
                    "alignment",
                    "horizontal",
                    look.side().word(),
                    "indent",
                    look.side() == CellLook.Side.LEFT && look.isBordered() ? "1" : "0",
                    "vertical",
                    "center",
                    "wrapText",
                    "1");
            xml.empty("protection", "locked", look.isToFill() ? "0" : "1").end();
        }
        xml.end();
    }

    private static String opaque(String colour) {
        return "FF" + colour;
    }
}
