package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.ooxml.Namespace;
import org.learningdistricts.reader.table.ColumnLetters;

/**
 * Writes the rows of one sheet. A cell holds a text just as it is, so that leading zeros, dates and
 * decimals stay and nothing is calculated; only whole numbers are numbers. Marked cells are
 * coloured. The first rows are held back, as they tell the widths.
 */
public final class PlainSheet {

    /** The relationship of the shapes of its comments. */
    static final String SHAPES = "rId1";

    /** A page shows all columns. */
    private static final String PAGES =
            "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>";

    private static final int HELD = 100;
    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 40;
    private static final int MARGIN = 2;

    /** Below more lines there is no room for rows on a screen. */
    private static final long MOST_FROZEN = 12;

    private final Writer out;
    private final TextNumbers texts;
    private final StyleSheet styles;
    private final SheetMarks marks;
    private final SheetShape shape = new SheetShape();
    private final List<Row> held = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();
    private long rows;
    private long last;
    private long titles;
    private boolean isBegun;
    private boolean isCut;

    private record Row(long number, List<String> texts) {}

    /**
     * @param texts takes the texts of its cells
     * @param styles takes those of marked cells
     * @param marks of its cells; those of a row may come with the row
     */
    PlainSheet(Writer out, TextNumbers texts, StyleSheet styles, SheetMarks marks) {
        this.out = out;
        this.texts = texts;
        this.styles = styles;
        this.marks = marks;
    }

    /** Whether a sheet has room for a cell. */
    public static boolean holds(long row, int column) {
        return row <= LAST_ROW && column < LAST_COLUMN;
    }

    /**
     * Writes the next row. An empty cell is left out.
     *
     * @param isTitles whether it holds the titles of the columns
     */
    public void row(long number, List<String> texts, boolean isTitles) throws IOException {
        rows++;
        titles = isTitles ? number : titles;
        isCut |= number > LAST_ROW || texts.size() > LAST_COLUMN;
        if (number > LAST_ROW) {
            return;
        }
        if (isBegun) {
            write(number, texts);
        } else {
            held.add(new Row(number, texts));
            if (held.size() == HELD) {
                begin();
            }
        }
    }

    /** Ends the sheet. */
    void end() throws IOException {
        if (!isBegun) {
            begin();
        }
        writeMarkedBefore(Long.MAX_VALUE);
        out.write("</sheetData>" + PAGES);
        if (!marks.isEmpty()) {
            out.write("<legacyDrawing xmlns:r=\"" + Namespace.RELATIONSHIPS);
            out.write("\" r:id=\"" + SHAPES + "\"/>");
        }
        out.write("</worksheet>");
    }

    /** Sizes of its columns. */
    SheetShape shape() {
        return shape;
    }

    /** How many rows were written. */
    public long rows() {
        return rows;
    }

    /** Whether something did not fit into a sheet. */
    boolean isCut() {
        return isCut;
    }

    private void begin() throws IOException {
        isBegun = true;
        out.write(
                ("<worksheet xmlns=\"" + Namespace.MAIN + "\">")
                        + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                        + "<sheetViews><sheetView workbookViewId=\"0\">"
                        + pane()
                        + "</sheetView></sheetViews>"
                        + columns()
                        + "<sheetData>");
        for (Row row : held) {
            write(row.number(), row.texts());
        }
        held.clear();
    }

    /** Titles stay where they are when rows are scrolled. */
    private String pane() {
        return titles == 0 || titles > MOST_FROZEN
                ? ""
                : "<pane ySplit=\"%d\" topLeftCell=\"A%d\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                        .formatted(titles, titles + 1);
    }

    private String columns() {
        List<Integer> widths = new ArrayList<>();
        for (Row row : held) {
            for (int i = 0;
                    row.number() >= titles && i < Math.min(row.texts().size(), LAST_COLUMN);
                    i++) {
                int width = Math.min(row.texts().get(i).length() + MARGIN, WIDEST);
                if (i == widths.size()) {
                    widths.add(NARROWEST);
                }
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            shape.column(i, widths.get(i));
            columns.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            columns.append("\" width=\"").append(widths.get(i)).append("\" customWidth=\"1\"/>");
        }
        return widths.isEmpty() ? "" : "<cols>" + columns + "</cols>";
    }

    /** Writes a row after those above it that hold nothing but marked cells. */
    private void write(long number, List<String> texts) throws IOException {
        writeMarkedBefore(number);
        writeCells(number, texts);
    }

    private void writeMarkedBefore(long number) throws IOException {
        for (long row : marks.between(last, number).keySet()) {
            writeCells(row, List.of());
        }
        last = number;
    }

    private void writeCells(long number, List<String> texts) throws IOException {
        int style = number == titles ? PlainStyles.TITLE : PlainStyles.TEXT;
        NavigableMap<Integer, Mark> marked = marks.row(number);
        int size = Math.min(texts.size(), LAST_COLUMN);
        markup.setLength(0);
        markup.append("<row r=\"").append(number).append("\">");
        int length = markup.length();
        for (int i = 0; i < size; i++) {
            String text = texts.get(i);
            isCut |= text.length() > PlainText.LONGEST;
            cell(i, number, text, style, marked.get(i));
        }
        for (Map.Entry<Integer, Mark> beyond : marked.tailMap(size, true).entrySet()) {
            cell(beyond.getKey(), number, "", style, beyond.getValue());
        }
        if (markup.length() > length) {
            out.append(markup).append("</row>");
        }
    }

    private String letters(int column) {
        while (letters.size() <= column) {
            letters.add(ColumnLetters.of(letters.size()));
        }
        return letters.get(column);
    }

    private void cell(int column, long row, String text, int usual, @Nullable Mark mark)
            throws IOException {
        if (text.isEmpty() && mark == null) {
            return;
        }
        boolean isPlain =
                text.isEmpty() || (usual == PlainStyles.TEXT && PlainText.isWholeNumber(text));
        int style = isPlain ? PlainStyles.NONE : usual;
        if (mark != null) {
            style = styles.marked(style, mark.severity());
        }
        markup.append("<c r=\"").append(letters(column)).append(row).append('"');
        if (style != PlainStyles.NONE) {
            markup.append(" s=\"").append(style).append('"');
        }
        if (text.isEmpty()) {
            markup.append("/>");
        } else if (isPlain) {
            markup.append("><v>").append(text).append("</v></c>");
        } else {
            markup.append(" t=\"s\"><v>").append(texts.numberOf(text)).append("</v></c>");
        }
    }
}
