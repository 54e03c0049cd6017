package org.learningdistricts.read.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.file.LimitExceeded;

/** The number formats of a workbook's cell styles. */
final class CellFormats {

    /** Excel itself allows 65,490. */
    private static final int MOST_STYLES = 1 << 20;

    private final List<CellFormat> styles;

    private CellFormats(List<CellFormat> styles) {
        this.styles = styles;
    }

    /** Formats of a workbook that has no styles. */
    static CellFormats none() {
        return new CellFormats(List.of());
    }

    /** Reads the styles. */
    static CellFormats read(WorkbookPackage parts, String part) throws IOException {
        Map<Integer, CellFormat> custom = new HashMap<>();
        List<CellFormat> styles = new ArrayList<>();
        boolean cells = false;
        try (XmlPart xml = parts.xml(part)) {
            while (xml.next()) {
                if (styles.size() + custom.size() > MOST_STYLES) {
                    throw new LimitExceeded("styles", MOST_STYLES);
                }
                if (xml.name().equals("cellXfs")) {
                    cells = xml.isStart();
                } else if (xml.isStart("numFmt")) {
                    String code = xml.attribute("formatCode");
                    custom.put(xml.number("numFmtId", 0), CellFormat.of(code == null ? "" : code));
                } else if (cells && xml.isStart("xf")) {
                    int id = xml.number("numFmtId", 0);
                    CellFormat format = custom.get(id);
                    styles.add(format == null ? CellFormat.builtIn(id) : format);
                }
            }
        }
        return new CellFormats(styles);
    }

    /** The format of a style. */
    CellFormat of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : CellFormat.NUMBER;
    }
}
