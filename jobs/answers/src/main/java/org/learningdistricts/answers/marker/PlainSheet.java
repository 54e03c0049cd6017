package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.workbook.CellStyle;
import org.learningdistricts.answers.workbook.SheetWriter;
import org.learningdistricts.answers.workbook.XmlText;
import org.learningdistricts.reader.ooxml.NumberText;

/**
 * Writes the rows of one sheet. A cell holds a text just as it is, so that leading zeros, dates and
 * decimals stay and nothing is calculated; only whole numbers are numbers. Marked cells are
 * coloured. The first rows are held back, as they tell the widths.
 */
public final class PlainSheet {

    /** A text that stays one when it is typed anew. */
    static final CellStyle TEXT = new CellStyle(49, "", "", "", "");

    static final CellStyle TITLE =
            new CellStyle(
                    TEXT.format(),
                    "<#font><#b/><#sz val=\"11\"/><#name val=\"Calibri\"/></#font>",
                    "",
                    "",
                    "");

    private static final int HELD = 100;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 40;
    private static final int MARGIN = 2;

    /** Below more lines there is no room for rows on a screen. */
    private static final long MOST_FROZEN = 12;

    private final SheetWriter out;
    private final MarkedStyles styles;
    private final int text;
    private final int title;
    private final SheetMarks marks;
    private final SheetShape shape = new SheetShape();
    private final List<HeldRow> held = new ArrayList<>();
    private long rows;
    private long last;
    private long titles;
    private boolean isBegun;
    private boolean isCut;

    private record HeldRow(long number, List<String> texts) {}

    /**
     * @param styles takes those of marked cells
     * @param text number of the style {@link #TEXT}
     * @param title number of the style {@link #TITLE}
     * @param marks of its cells; those of a row may come with the row
     */
    PlainSheet(SheetWriter out, MarkedStyles styles, int text, int title, SheetMarks marks) {
        this.out = out;
        this.styles = styles;
        this.text = text;
        this.title = title;
        this.marks = marks;
    }

    /** Whether a sheet has room for a cell. */
    public static boolean holds(long row, int column) {
        return row <= SheetWriter.ROWS && column < SheetWriter.COLUMNS;
    }

    /**
     * Writes the next row. An empty cell is left out.
     *
     * @param isTitles whether it holds the titles of the columns
     */
    public void row(long number, List<String> texts, boolean isTitles) throws IOException {
        rows++;
        titles = isTitles ? number : titles;
        isCut |= number > SheetWriter.ROWS || texts.size() > SheetWriter.COLUMNS;
        if (number > SheetWriter.ROWS) {
            return;
        }
        if (isBegun) {
            write(number, texts);
        } else {
            held.add(new HeldRow(number, texts));
            if (held.size() == HELD) {
                begin();
            }
        }
    }

    /** Writes what is left of its rows. */
    void end() throws IOException {
        if (!isBegun) {
            begin();
        }
        writeMarkedBefore(Long.MAX_VALUE);
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
        boolean isFrozen = titles > 0 && titles <= MOST_FROZEN;
        out.begin("", "", isFrozen ? SheetWriter.pane(titles, 0) : "", "", widths());
        for (HeldRow row : held) {
            write(row.number(), row.texts());
        }
        held.clear();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (HeldRow row : held) {
            for (int i = 0;
                    row.number() >= titles && i < Math.min(row.texts().size(), SheetWriter.COLUMNS);
                    i++) {
                int width = Math.min(row.texts().get(i).length() + MARGIN, WIDEST);
                if (i == widths.size()) {
                    widths.add(NARROWEST);
                }
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
        for (int i = 0; i < widths.size(); i++) {
            shape.column(i, widths.get(i));
        }
        return widths;
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
        int style = number == titles ? title : text;
        NavigableMap<Integer, Mark> marked = marks.row(number);
        int size = Math.min(texts.size(), SheetWriter.COLUMNS);
        out.startRow(number, "");
        for (int i = 0; i < size; i++) {
            cell(i, texts.get(i), style, marked.get(i));
        }
        for (Map.Entry<Integer, Mark> beyond : marked.tailMap(size, true).entrySet()) {
            cell(beyond.getKey(), "", style, beyond.getValue());
        }
        out.endRow();
    }

    private void cell(int column, String said, int usual, @Nullable Mark mark) throws IOException {
        if (said.isEmpty() && mark == null) {
            return;
        }
        isCut |= said.length() > XmlText.LONGEST;
        boolean isPlain = said.isEmpty() || (usual == text && NumberText.isPlain(said));
        int style = isPlain ? 0 : usual;
        if (mark != null) {
            style = styles.marked(style, mark.severity());
        }
        if (said.isEmpty()) {
            out.blank(column, style);
        } else if (isPlain) {
            out.number(column, style, said);
        } else {
            out.text(column, style, said);
        }
    }
}
