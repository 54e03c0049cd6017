package org.learningdistricts.reader.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.LimitExceeded;

/** The number formats of a workbook's cell styles. */
public record CellFormats(List<CellFormat> styles, boolean missing) {

    /** Excel itself allows 65,490. */
    private static final int MOST_STYLES = 1 << 20;

    private static final int NO_FORMAT = -1;

    private static final ElementPath FORMAT = ElementPath.of("styleSheet/numFmts/numFmt");
    private static final ElementPath STYLE = ElementPath.of("styleSheet/cellXfs/xf");

    /** Reads the styles of a workbook; one that has none may do without. */
    public static CellFormats read(WorkbookPackage parts, @Nullable String part)
            throws IOException {
        if (part == null || !parts.has(part)) {
            return new CellFormats(List.of(), true);
        }
        Map<Integer, CellFormat> custom = new HashMap<>();
        List<CellFormat> styles = new ArrayList<>();
        try (XmlPart xml = parts.xml(part, Markup.SPREADSHEET)) {
            xml.root("styleSheet");
            while (xml.next()) {
                if (styles.size() + custom.size() > MOST_STYLES) {
                    throw new LimitExceeded("styles", MOST_STYLES);
                }
                if (xml.isStart(FORMAT)) {
                    String code = xml.attribute("formatCode");
                    int id = xml.number("numFmtId", NO_FORMAT);
                    if (code != null && id != NO_FORMAT) {
                        custom.put(id, CellFormat.of(code));
                    }
                } else if (xml.isStart(STYLE)) {
                    int id = xml.number("numFmtId", 0);
                    CellFormat format = custom.get(id);
                    styles.add(format == null ? CellFormat.builtIn(id) : format);
                }
            }
        }
        return new CellFormats(styles, false);
    }

    /**
     * The format of a cell's style; null if it cannot be known: another than the usual one of a
     * workbook whose styles are missing, or one that is no number.
     *
     * @param style as the cell names it, null if it names none
     */
    public @Nullable CellFormat of(@Nullable String style) {
        if (style == null || style.equals("0")) {
            return styles.isEmpty() ? CellFormat.NUMBER : styles.get(0);
        }
        if (missing) {
            return null;
        }
        try {
            int number = Integer.parseInt(style);
            return number >= 0 && number < styles.size() ? styles.get(number) : CellFormat.NUMBER;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
