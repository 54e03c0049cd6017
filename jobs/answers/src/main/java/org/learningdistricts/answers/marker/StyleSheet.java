package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.workbook.PackageCopy;
import org.learningdistricts.answers.workbook.UnexpectedMarkup;
import org.learningdistricts.answers.workbook.XmlCopy;
import org.learningdistricts.answers.workbook.XmlTag;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.reader.ooxml.Namespace;
import org.learningdistricts.reader.ooxml.WorkbookPackage;

/** The styles of a workbook, to which those of marked cells are added. */
final class StyleSheet {

    /** Excel allows no more. */
    private static final int MOST = 65_490;

    /** The styles of a workbook that came without. */
    private static final String NONE =
            """
            <styleSheet xmlns="%s"><fonts count="1"><font><sz val="11"/><name val="Calibri"/>\
            <family val="2"/></font></fonts><fills count="2"><fill><patternFill \
            patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border>\
            </borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" \
            borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" \
            fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>\
            """
                    .formatted(Namespace.MAIN);

    private static final String FILL = "fillId";

    private final String part;
    private final @Nullable String made;
    private final String prefix;
    private final StyleList fonts;
    private final StyleList fills;
    private final StyleList borders;
    private final StyleList cells;
    private final BitSet marked = new BitSet();
    private final Set<Integer> originals = new LinkedHashSet<>();
    private final Map<Map<String, String>, List<Integer>> sources = new HashMap<>();

    private StyleSheet(String part, @Nullable String made, String prefix) {
        this.part = part;
        this.made = made;
        this.prefix = prefix;
        fonts = new StyleList(prefix, "fonts", "font");
        fills = new StyleList(prefix, "fills", "fill");
        borders = new StyleList(prefix, "borders", "border");
        cells = new StyleList(prefix, "cellXfs", "xf");
    }

    /** Reads those that a workbook has. */
    static StyleSheet read(WorkbookPackage parts, String part) throws IOException {
        StyleSheet[] read = new StyleSheet[1];
        PackageCopy.read(parts, part, xml -> read[0] = read(part, null, xml));
        return read[0];
    }

    /** Makes some for a workbook that has none. */
    static StyleSheet create(String part) throws IOException {
        return of(part, NONE);
    }

    /** Takes those of a workbook that is being made. */
    static StyleSheet of(String part, String markup) throws IOException {
        return read(part, markup, XmlCopy.of(part, markup, Writer.nullWriter()));
    }

    private static StyleSheet read(String part, @Nullable String made, XmlCopy xml)
            throws IOException {
        StyleSheet sheet = new StyleSheet(part, made, xml.root("styleSheet", Namespace.MAIN));
        while (xml.next()) {
            for (StyleList list : sheet.lists()) {
                list.read(xml);
            }
        }
        for (StyleList list : sheet.lists()) {
            if (list.size() == 0) {
                throw xml.fault("no " + list.name());
            }
        }
        sheet.findMarked();
        return sheet;
    }

    private List<StyleList> lists() {
        return List.of(fonts, fills, borders, cells);
    }

    /** A style that the workbook came with, or a fault of the part where it is asked for. */
    int known(int style) throws IOException {
        if (style < 0 || style >= cells.before()) {
            throw new UnexpectedMarkup(part, "no style " + style);
        }
        return style;
    }

    /** The style that a cell of a style gets if it is marked. */
    int marked(int style, Severity severity) throws IOException {
        int fill = fills.add(SeverityLook.of(severity).fill(prefix));
        originals.add(style);
        String xf = cells.get(style);
        XmlTag tag = XmlTag.of(xf);
        String filled = tag.with(FILL, fill).with("applyFill", 1).text();
        return add(filled + xf.substring(tag.text().length()));
    }

    /** The styles that marked cells had before, which should not be lost. */
    List<Integer> originals() {
        return List.copyOf(originals);
    }

    /** Whether a style was given to a marked cell once. */
    boolean isMarked(int style) {
        return marked.get(style);
    }

    /** Whether there are cells that were marked once. */
    boolean hasMarked() {
        return !marked.isEmpty();
    }

    /** Finds the styles that an earlier marking left, and those that they may come from. */
    private void findMarked() {
        for (int i = 0; i < cells.size(); i++) {
            String xf = cells.all().get(i);
            int fill = number(XmlTag.of(xf), FILL);
            if (fill < fills.size() && SeverityLook.isOurs(fills.all().get(fill))) {
                marked.set(i);
            }
        }
        for (int i = 0; i < cells.size() && hasMarked(); i++) {
            if (!marked.get(i)) {
                sources.computeIfAbsent(withoutFill(cells.all().get(i)), xf -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /**
     * The style that a cell had before it was marked.
     *
     * @param style that it has now
     * @param above style of the cell above it, which decides if several fit
     */
    int unmarked(int style, int above) throws IOException {
        String xf = cells.get(style);
        List<Integer> found = sources.getOrDefault(withoutFill(xf), List.of());
        if (found.contains(above)) {
            return above;
        }
        for (int source : found) {
            if (number(XmlTag.of(cells.get(source)), FILL) == 0) {
                return source;
            }
        }
        if (!found.isEmpty()) {
            return found.get(0);
        }
        XmlTag tag = XmlTag.of(xf);
        return add(
                tag.with(FILL, 0).without("applyFill").text() + xf.substring(tag.text().length()));
    }

    /**
     * What a style consists of but for its fill, whatever the order of its attributes. What of it
     * differs from the named style is left out, since programs write that as they like.
     */
    private static Map<String, String> withoutFill(String xf) {
        XmlTag tag = XmlTag.of(xf);
        Map<String, String> attributes = new TreeMap<>(tag.attributes());
        attributes.keySet().removeIf(name -> name.equals(FILL) || name.startsWith("apply"));
        attributes.put("", xf.substring(tag.text().length()).replaceAll("\\s+", ""));
        return attributes;
    }

    /**
     * A style of our own.
     *
     * @param font its elements, in which {@code #} stands for the prefix; so in the others
     * @param fill empty if there is none
     */
    int style(String font, String fill, String border, String alignment) throws IOException {
        String xf =
                """
                <#xf numFmtId="0" fontId="%d" fillId="%d" borderId="%d"%s applyFont="1" \
                applyFill="1" applyBorder="1" applyAlignment="1">%s</#xf>\
                """
                        .formatted(
                                fonts.add(named(font)),
                                fill.isEmpty() ? 0 : fills.add(named(fill)),
                                borders.add(named(border)),
                                XmlTag.of(cells.get(0)).attribute("xfId") == null
                                        ? ""
                                        : " xfId=\"0\"",
                                alignment);
        return add(named(xf));
    }

    private String named(String element) {
        return element.replace("#", prefix);
    }

    /** The fill of a severity, for a style of our own. */
    static String fill(Severity severity) {
        return SeverityLook.of(severity).fill("#");
    }

    private int add(String xf) throws IOException {
        int style = cells.add(xf);
        if (cells.size() > MOST) {
            throw new UnexpectedMarkup(part, "styles > " + MOST);
        }
        return style;
    }

    private static int number(XmlTag tag, String attribute) {
        return Integer.parseInt(Objects.requireNonNullElse(tag.attribute(attribute), "0"));
    }

    void writeTo(PackageCopy copy) throws IOException {
        if (made == null) {
            copy.edit(part, this::write);
        } else {
            copy.create(part, this::writeTo);
        }
    }

    /** Writes those of a workbook that is being made. */
    void writeTo(Writer out) throws IOException {
        write(XmlCopy.of(part, Objects.requireNonNull(made), out));
    }

    private void write(XmlCopy xml) throws IOException {
        while (xml.next()) {
            for (StyleList list : lists()) {
                list.write(xml);
            }
        }
    }
}
