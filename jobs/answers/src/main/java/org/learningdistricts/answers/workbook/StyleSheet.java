package org.learningdistricts.answers.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.learningdistricts.reader.ooxml.Namespace;
import org.learningdistricts.reader.ooxml.WorkbookPackage;

/** The styles of a workbook, to which others are added. */
public final class StyleSheet {

    /** The font of a workbook that came without styles, or is made of plain tables. */
    public static final String CALIBRI =
            "<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";

    /** Excel allows no more. */
    private static final int MOST = 65_490;

    /** The styles of a workbook that has none: formats, the usual font, looks of highlights. */
    private static final String NONE =
            """
            <styleSheet xmlns="%s">%s<fonts count="1">%s</fonts><fills count="2"><fill>\
            <patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>\
            </fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/>\
            </border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" \
            borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" \
            fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle \
            name="Normal" xfId="0" builtinId="0"/></cellStyles>%s</styleSheet>\
            """;

    private static final String APPLIED =
            " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"";

    private final String part;
    private final String made;
    private final String prefix;
    private final StyleList fonts;
    private final StyleList fills;
    private final StyleList borders;
    private final StyleList cells;
    private final StyleList highlights;

    private StyleSheet(String part, String made, String prefix) {
        this.part = part;
        this.made = made;
        this.prefix = prefix;
        fonts = new StyleList(prefix, "fonts", "font");
        fills = new StyleList(prefix, "fills", "fill");
        borders = new StyleList(prefix, "borders", "border");
        cells = new StyleList(prefix, "cellXfs", "xf");
        highlights = new StyleList(prefix, "dxfs", "dxf");
    }

    /** Reads those that a workbook has. */
    public static StyleSheet read(WorkbookPackage parts, String part) throws IOException {
        return XmlCopy.read(parts, part, xml -> read(part, "", xml));
    }

    /**
     * Makes some for a workbook that has none.
     *
     * @param font the usual one
     * @param formats of numbers, as an element; empty if there are none of its own
     * @param highlights looks of cells on conditions, likewise
     */
    public static StyleSheet create(String part, String font, String formats, String highlights)
            throws IOException {
        String made = NONE.formatted(Namespace.MAIN, formats, font, highlights);
        return read(part, made, XmlCopy.of(part, made, Writer.nullWriter()));
    }

    private static StyleSheet read(String part, String made, XmlCopy xml) throws IOException {
        StyleSheet sheet = new StyleSheet(part, made, xml.root("styleSheet", Namespace.MAIN));
        while (xml.next()) {
            for (StyleList list : sheet.lists()) {
                list.read(xml);
            }
            sheet.highlights.read(xml);
        }
        for (StyleList list : sheet.lists()) {
            if (list.size() == 0) {
                throw xml.fault("no " + list.name());
            }
        }
        return sheet;
    }

    private List<StyleList> lists() {
        return List.of(fonts, fills, borders, cells);
    }

    /** A style that the workbook came with, or a fault of the part where it is asked for. */
    public int known(int style) throws IOException {
        if (style < 0 || style >= cells.before()) {
            throw new UnexpectedMarkup(part, "no style " + style);
        }
        return style;
    }

    /** All styles of cells as they are written. */
    public List<String> cells() {
        return cells.all();
    }

    /** All fills as they are written. */
    public List<String> fills() {
        return fills.all();
    }

    /** All looks of cells on conditions as they are written. */
    public List<String> highlights() {
        return highlights.all();
    }

    /** The number of a fill, in which {@code #} stands for the prefix. */
    public int numberOfFill(String fill) {
        return fills.add(named(fill));
    }

    /** The number of a style of ours. */
    public int numberOf(CellStyle style) throws IOException {
        String xf =
                "<#xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\"%s%s%s>%s</#xf>"
                        .formatted(
                                style.format(),
                                style.font().isEmpty() ? 0 : fonts.add(named(style.font())),
                                style.fill().isEmpty() ? 0 : numberOfFill(style.fill()),
                                style.border().isEmpty() ? 0 : borders.add(named(style.border())),
                                XmlTag.of(cells.get(0)).attribute("xfId") == null
                                        ? ""
                                        : " xfId=\"0\"",
                                style.format() == 0 ? "" : " applyNumberFormat=\"1\"",
                                style.more().contains("<#protection")
                                        ? APPLIED + " applyProtection=\"1\""
                                        : APPLIED,
                                style.more());
        return add(named(xf));
    }

    private String named(String element) {
        return element.replace("#", prefix);
    }

    /** The number of a style as it is written. */
    public int add(String xf) throws IOException {
        int style = cells.add(xf);
        if (cells.size() > MOST) {
            throw new UnexpectedMarkup(part, "styles > " + MOST);
        }
        return style;
    }

    public void writeTo(PackageWriter out) throws IOException {
        out.edit(part, made, this::write);
    }

    private void write(XmlCopy xml) throws IOException {
        while (xml.next()) {
            for (StyleList list : lists()) {
                list.write(xml);
            }
        }
    }
}
