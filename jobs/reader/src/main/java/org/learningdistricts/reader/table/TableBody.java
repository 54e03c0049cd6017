package org.learningdistricts.reader.table;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table from its header on: what is too short, too long or no row of it. */
final class TableBody {

    /** A note holds a comma here or there, which parts it into cells. */
    private static final int MOST_NOTE_CELLS = 3;

    private final Vocabulary vocabulary;
    private final TableHandler handler;
    private final Remarks remarks;
    private final TableSource source;
    private final HeaderByShape shape;
    private final @Nullable HeaderFinding header;
    private final @Nullable HeaderByTitles titles;
    private final List<String> headerTexts;

    /** Cells of a row up to the last title, or of most rows if there is no header. */
    private final int width;

    /** Cells that rows have as written: more than the width if separators trail in all of them. */
    private final int written;

    private final BitSet untitled = new BitSet();
    private @Nullable Remark fault;
    private boolean isOver;
    private int lastCells;
    private boolean isLastOfWords;
    private long lastRow;
    private long rows;

    /**
     * @param held the first rows, the header's among them
     * @param header null if the table has none
     */
    TableBody(
            Vocabulary vocabulary,
            TableHandler handler,
            Remarks remarks,
            TableSource source,
            HeaderByShape shape,
            List<SourceRow> held,
            @Nullable HeaderFinding header) {
        this.vocabulary = vocabulary;
        this.handler = handler;
        this.remarks = remarks;
        this.source = source;
        this.shape = shape;
        this.header = header;
        this.titles = vocabulary.hasLabels() ? new HeaderByTitles(vocabulary) : null;
        this.headerTexts = header == null ? List.of() : header.header().texts();
        this.written = header == null ? shape.width() : headerTexts.size();
        this.width =
                header == null ? written : titledWidth(held.subList(header.last(), held.size()));
        untitled.set(0, width);
        for (int i = 0; i < width; i++) {
            untitled.set(i, header != null && headerTexts.get(i).isBlank());
        }
    }

    /** Says that other tables stand above this one, if they do. */
    void refuse(@Nullable Remark tablesAbove) {
        fault = tablesAbove;
    }

    /** Hands the header over. */
    void begin() {
        if (header != null) {
            SourceRow row = header.header();
            trailing(row.number(), row.texts().size());
            handler.header(cut(row));
        }
    }

    /** Takes the next row that is not blank. */
    void row(SourceRow row) {
        if (isOver) {
            findOther(row);
            return;
        }
        if (titles != null && isAnotherHeader(row)) {
            return;
        }
        if (header != null && titles == null && isHeaderAgain(row)) {
            remarks.add(SecondHeader.remark(row));
        }
        SourceRow fitted = fit(row);
        if (fitted != null) {
            rows++;
            for (int i = untitled.nextSetBit(0); i >= 0; i = untitled.nextSetBit(i + 1)) {
                untitled.set(i, fitted.text(i).isBlank());
            }
            handler.row(fitted);
        }
    }

    /** Why the table is refused, null if it is not. */
    @Nullable Remark finish() {
        if (!untitled.isEmpty() && header != null) {
            remarks.add(EmptyColumns.remark(header.header().number(), untitled));
        }
        return fault;
    }

    long rows() {
        return rows;
    }

    /**
     * Says that the file ends within a line: a short last row may have been cut off, unless it is a
     * note below the table.
     */
    void endsWithinLine() {
        if (titles != null && rows > 0 && lastCells < width && !isLastOfWords && fault == null) {
            fault =
                    UnreadableFile.at(
                            lastRow, lastCells + " ≠ " + width + " …", String.valueOf(width));
        }
    }

    /** Titles end where all that follows is blank, in the header and in the first rows. */
    private int titledWidth(List<SourceRow> first) {
        int end = headerTexts.size();
        while (end > 1 && headerTexts.get(end - 1).isBlank() && isEmpty(first, end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isEmpty(List<SourceRow> first, int column) {
        return titles != null || first.stream().allMatch(row -> row.text(column).isBlank());
    }

    private boolean isAnotherHeader(SourceRow row) {
        if (isHeaderAgain(row)) {
            remarks.add(RepeatedHeader.remark(row));
            handler.aside(row);
            return true;
        }
        HeaderByTitles known = titles;
        if (known != null
                && startsWithLetter(row)
                && known.isOnlyTitles(row)
                && known.known(row.texts()) > 1) {
            fault = fault == null ? SeveralTables.remark(row) : fault;
            isOver = true;
        } else if (known != null) {
            findOther(row);
        }
        return isOver;
    }

    /** Below the header of another table no row is one of this table. */
    private void findOther(SourceRow row) {
        String table = startsWithLetter(row) ? vocabulary.otherTable(row) : null;
        if (table != null) {
            fault = SeveralTables.with(fault == null ? SeveralTables.remark(row) : fault, table);
            isOver = true;
        }
    }

    private boolean isHeaderAgain(SourceRow row) {
        if (header == null) {
            return false;
        }
        return row.texts().equals(headerTexts)
                || (titles == null && startsWithLetter(row) && shape.isTitles(row));
    }

    /** Spares the closer look for rows that start with a code or figure, as nearly all do. */
    private static boolean startsWithLetter(SourceRow row) {
        for (String cell : row.texts()) {
            if (!cell.isEmpty()) {
                return Character.isLetter(cell.charAt(0));
            }
        }
        return false;
    }

    /** A row with as many cells as it should have, null if it cannot be. */
    private @Nullable SourceRow fit(SourceRow row) {
        int cells = row.texts().size();
        lastRow = row.number();
        lastCells = cells;
        isLastOfWords = cells <= MOST_NOTE_CELLS && startsWithLetter(row);
        if (cells < width) {
            if (source == TableSource.TEXT && titles == null) {
                remarks.add(ShortRows.remark(row, width));
            }
            return row;
        }
        int filled = cells;
        while (filled > width && row.text(filled - 1).isBlank()) {
            filled--;
        }
        if (filled > width && titles != null) {
            Remark beyond = CellsBeyondHeader.remark(row, filled - 1, width);
            return row.with(List.of(new CellRemark(beyond, width, filled - 1, false)));
        }
        if (filled > width || (titles == null && cells > written)) {
            if (source == TableSource.TEXT || filled > width) {
                remarks.add(RaggedRows.remark(row, width));
            }
            return row;
        }
        trailing(row.number(), cells);
        return cut(row);
    }

    private void trailing(long row, int cells) {
        if (cells > width && source == TableSource.TEXT) {
            remarks.add(TrailingSeparators.remark(row, cells, width));
        }
    }

    private SourceRow cut(SourceRow row) {
        if (row.texts().size() <= width) {
            return row;
        }
        List<CellKind> kinds = row.kinds();
        return new SourceRow(
                row.number(),
                row.texts().subList(0, width),
                kinds == null || kinds.size() <= width ? kinds : kinds.subList(0, width),
                row.shown(),
                row.remarks());
    }
}
