package org.learningdistricts.report.annotated;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.read.ColumnLetters;

/**
 * Writes the rows of one sheet. A cell holds a text just as it is, so that leading zeros, dates and
 * decimals stay and nothing is calculated; only whole numbers are numbers. The first rows are held
 * back, as they tell the widths.
 */
final class PlainSheet {

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
    private final PlainTexts texts;
    private final List<Row> held = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();
    private long rows;
    private long titles;
    private boolean isBegun;
    private boolean isCut;

    private record Row(long number, List<String> texts) {}

    /**
     * @param texts takes the texts of its cells
     */
    PlainSheet(Writer out, PlainTexts texts) {
        this.out = out;
        this.texts = texts;
    }

    /** Whether a sheet has room for a cell. */
    static boolean holds(long row, int column) {
        return row <= LAST_ROW && column < LAST_COLUMN;
    }

    /**
     * Writes the next row. An empty cell is left out.
     *
     * @param isTitles whether it holds the titles of the columns
     */
    void row(long number, List<String> texts, boolean isTitles) throws IOException {
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
        out.write("</sheetData>" + PAGES + "</worksheet>");
    }

    /** How many rows were written. */
    long rows() {
        return rows;
    }

    /** Whether something did not fit into a sheet. */
    boolean isCut() {
        return isCut;
    }

    private void begin() throws IOException {
        isBegun = true;
        out.write(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
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
            columns.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            columns.append("\" width=\"").append(widths.get(i)).append("\" customWidth=\"1\"/>");
        }
        return widths.isEmpty() ? "" : "<cols>" + columns + "</cols>";
    }

    private void write(long number, List<String> texts) throws IOException {
        int style = number == titles ? PlainStyles.TITLE : PlainStyles.TEXT;
        markup.setLength(0);
        markup.append("<row r=\"").append(number).append("\">");
        int length = markup.length();
        for (int i = 0; i < Math.min(texts.size(), LAST_COLUMN); i++) {
            String text = texts.get(i);
            if (!text.isEmpty()) {
                isCut |= text.length() > PlainText.LONGEST;
                cell(letters(i), number, text, style);
            }
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

    private void cell(String column, long row, String text, int style) {
        markup.append("<c r=\"").append(column).append(row).append('"');
        if (style == PlainStyles.TEXT && PlainText.isWholeNumber(text)) {
            markup.append("><v>").append(text);
        } else {
            markup.append(" s=\"").append(style).append("\" t=\"s\"><v>");
            markup.append(texts.numberOf(text));
        }
        markup.append("</v></c>");
    }
}
