package org.learningdistricts.answers.marker;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningdistricts.answers.workbook.SheetWriter;
import org.learningdistricts.reader.table.MergedRange;

/** The marks of one sheet by row and column. A cell has but one. */
public final class SheetMarks {

    private static final SheetMarks NONE = new SheetMarks();

    private final NavigableMap<Long, NavigableMap<Integer, Mark>> rows = new TreeMap<>();

    /** Those of a sheet without any. */
    public static SheetMarks none() {
        return NONE;
    }

    /** Sorts marks by sheet. */
    public static Map<String, SheetMarks> bySheet(List<Mark> marks) {
        Map<String, SheetMarks> sheets = new HashMap<>();
        for (Mark mark : marks) {
            sheets.computeIfAbsent(mark.sheet(), sheet -> new SheetMarks()).add(mark);
        }
        return sheets;
    }

    private static Mark together(Mark first, Mark second) {
        Mark worse = first.severity().compareTo(second.severity()) <= 0 ? first : second;
        Mark other = worse.equals(first) ? second : first;
        return new Mark(
                first.sheet(),
                first.row(),
                first.column(),
                worse.severity(),
                worse.text().equals(other.text())
                        ? worse.text()
                        : worse.text() + "\n\n" + other.text());
    }

    /** Moves the marks of merged cells to the first one, which is the only one that is seen. */
    void merge(MergedRange range) {
        NavigableMap<Long, NavigableMap<Integer, Mark>> across =
                rows.subMap(range.firstRow(), true, range.lastRow(), true);
        List<Mark> inside =
                across.values().stream()
                        .flatMap(row -> inside(row, range).values().stream())
                        .toList();
        across.values().forEach(row -> inside(row, range).clear());
        across.values().removeIf(Map::isEmpty);
        for (Mark mark : inside) {
            add(
                    new Mark(
                            mark.sheet(),
                            range.firstRow(),
                            range.firstColumn(),
                            mark.severity(),
                            mark.text()));
        }
    }

    private static SortedMap<Integer, Mark> inside(
            NavigableMap<Integer, Mark> row, MergedRange range) {
        return row.subMap(range.firstColumn(), true, range.lastColumn(), true);
    }

    /** Adds one; a cell that has one already keeps both in one. */
    public void add(Mark mark) {
        if (mark.row() < 1
                || mark.row() > SheetWriter.ROWS
                || mark.column() < 0
                || mark.column() >= SheetWriter.COLUMNS) {
            throw new IllegalArgumentException("no cell for " + mark);
        }
        rows.computeIfAbsent(mark.row(), row -> new TreeMap<>())
                .merge(mark.column(), mark, SheetMarks::together);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** All of them, from the top to the bottom. */
    List<Mark> all() {
        return rows.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    /** Those of a row by column. */
    NavigableMap<Integer, Mark> row(long row) {
        return rows.getOrDefault(row, Collections.emptyNavigableMap());
    }

    /** Whether a row is so near below a mark that its comment may cover it. */
    boolean isNear(long row) {
        Long marked = rows.floorKey(row + 1);
        return marked != null && row - marked <= CommentBox.MOST_ROWS;
    }

    /** Those of the rows between two others. */
    SortedMap<Long, NavigableMap<Integer, Mark>> between(long above, long below) {
        return rows.subMap(above, false, below, false);
    }
}
