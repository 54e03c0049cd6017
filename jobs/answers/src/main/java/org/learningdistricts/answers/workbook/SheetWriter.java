package org.learningdistricts.answers.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learningdistricts.reader.ooxml.Namespace;
import org.learningdistricts.reader.table.ColumnLetters;

/**
 * Writes the part that holds a sheet, from its top to its bottom. The order of its elements is
 * fixed (ECMA-376, part 1, 18.3.1.99).
 */
public final class SheetWriter {

    /** A sheet has no more rows. */
    public static final int ROWS = 1 << 20;

    /** A sheet has no more columns. */
    public static final int COLUMNS = 1 << 14;

    private final Writer out;
    private final SharedTexts texts;
    private final List<String> letters = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();
    private long number;
    private int bare;

    /**
     * @param texts takes the texts of its cells
     */
    SheetWriter(Writer out, SharedTexts texts) {
        this.out = out;
        this.texts = texts;
    }

    /** Begins a sheet whose texts stand in their cells. */
    public SheetWriter(Writer out) {
        this(out, new SharedTexts());
    }

    /**
     * Writes what stands before the rows.
     *
     * @param tab colour of its tab as RGB, empty if it has none
     * @param view attributes of how it is shown
     * @param panes what stays in sight
     * @param format how rows are of which nothing is said, empty if as usual
     * @param widths of the columns from A on, in characters
     */
    public void begin(
            String tab, String view, String panes, String format, List<? extends Number> widths)
            throws IOException {
        out.write("<worksheet xmlns=\"" + Namespace.MAIN + "\"><sheetPr>");
        out.write(tab.isEmpty() ? "" : "<tabColor rgb=\"FF" + tab + "\"/>");
        out.write("<pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView" + view);
        out.write(" workbookViewId=\"0\">" + panes + "</sheetView></sheetViews>" + format);
        out.write(widths.isEmpty() ? "" : "<cols>");
        for (int i = 1; i <= widths.size(); i++) {
            out.write("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + widths.get(i - 1));
            out.write("\" customWidth=\"1\"/>");
        }
        out.write((widths.isEmpty() ? "" : "</cols>") + "<sheetData>");
    }

    /** The rows and columns that always stay in sight, of which there are some. */
    public static String pane(long rows, int columns) {
        return "<pane%s ySplit=\"%d\" topLeftCell=\"%s\" activePane=\"%s\" state=\"frozen\"/>"
                .formatted(
                        columns > 0 ? " xSplit=\"" + columns + "\"" : "",
                        rows,
                        ColumnLetters.of(columns) + (rows + 1),
                        columns > 0 ? "bottomRight" : "bottomLeft");
    }

    /** How high a row is, in points. */
    public static String height(double points) {
        return " ht=\"" + points + "\" customHeight=\"1\"";
    }

    /** Begins a row. One of which nothing is said is left out if it has no cells. */
    public void startRow(long number, String attributes) {
        this.number = number;
        row.setLength(0);
        row.append("<row r=\"").append(number).append('"').append(attributes).append('>');
        bare = attributes.isEmpty() ? row.length() : 0;
    }

    public void endRow() throws IOException {
        if (row.length() > bare) {
            out.append(row).append("</row>");
        }
    }

    /** An empty cell of the row. */
    public void blank(int column, int style) {
        start(column, style).append("/>");
    }

    /** A text, which stays one whatever it looks like. */
    public void text(int column, int style, String text) {
        start(column, style).append(" t=\"s\"><v>").append(texts.numberOf(text));
        row.append("</v></c>");
    }

    /** A text of ours that stands in its cell; one that is too long is cut. */
    public void inline(int column, int style, String text) {
        start(column, style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        row.append(XmlText.ofCell(text)).append("</t></is></c>");
    }

    /** A number, as digits. */
    public void number(int column, int style, String digits) {
        start(column, style).append("><v>").append(digits).append("</v></c>");
    }

    /**
     * A formula.
     *
     * @param stored what it gives
     */
    public void formula(int column, int style, String formula, String stored, boolean isText) {
        start(column, style).append(isText ? " t=\"str\"><f>" : " t=\"n\"><f>");
        row.append(XmlText.escape(formula)).append("</f><v>").append(XmlText.escape(stored));
        row.append("</v></c>");
    }

    private StringBuilder start(int column, int style) {
        while (letters.size() <= column) {
            letters.add(ColumnLetters.of(letters.size()));
        }
        row.append("<c r=\"").append(letters.get(column)).append(number).append('"');
        return style == 0 ? row : row.append(" s=\"").append(style).append('"');
    }

    /** Writes what stands after the rows. */
    public void end(String elements) throws IOException {
        out.write("</sheetData>" + elements + "</worksheet>");
    }

    /** Ranges of cells that are one. */
    public static String merged(List<String> ranges) {
        StringBuilder merged = new StringBuilder();
        for (String range : ranges) {
            merged.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        return ranges.isEmpty()
                ? ""
                : "<mergeCells count=\"" + ranges.size() + "\">" + merged + "</mergeCells>";
    }

    /** Where cells lead to. */
    public static String links(Map<String, String> links) {
        StringBuilder all = new StringBuilder();
        links.forEach(
                (cell, place) -> {
                    all.append("<hyperlink ref=\"").append(cell).append("\" location=\"");
                    all.append(XmlText.escape(place)).append("\"/>");
                });
        return all.isEmpty() ? "" : "<hyperlinks>" + all + "</hyperlinks>";
    }

    /** The margins of a printed page, in inches. */
    public static String margins(String top) {
        return "<pageMargins left=\"0.4\" right=\"0.4\" top=\"%s\" bottom=\"0.6\"".formatted(top)
                + " header=\"0.3\" footer=\"0.3\"/>";
    }

    /** It is printed on A4; a page shows all columns. */
    public static String page(boolean isLandscape) {
        return "<pageSetup paperSize=\"9\" orientation=\"%s\" fitToHeight=\"0\"/>"
                .formatted(isLandscape ? "landscape" : "portrait");
    }
}
