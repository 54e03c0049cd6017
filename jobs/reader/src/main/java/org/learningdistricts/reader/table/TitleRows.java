package org.learningdistricts.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of titles, one above the other: what stands above each column, the title of a group above
 * all the columns of the group.
 *
 * @param rows the rows from the top one on
 * @param spans merged cells in the rows; where there are none, a group ends where the next one
 *     starts
 */
record TitleRows(List<SourceRow> rows, List<MergedRange> spans) {

    private static final int MOST_ROWS = 10;

    /** No form has more: their groups are not looked for. */
    private static final int MOST_COLUMNS = 1000;

    private static final int MOST_SPANS = 5000;

    /** Some rows, with those of the merged cells that lie in them. */
    static TitleRows of(List<SourceRow> rows, List<MergedRange> spans) {
        long first = rows.get(0).number();
        long last = rows.get(rows.size() - 1).number();
        List<MergedRange> inRows =
                spans.stream()
                        .filter(span -> span.lastRow() >= first && span.firstRow() <= last)
                        .toList();
        return new TitleRows(rows, inRows.size() > MOST_SPANS ? List.of() : inRows);
    }

    /**
     * The first and last of those rows that belong to one by titles that are merged with cells
     * above or below them; a row with a figure is none of them.
     */
    static int[] block(List<SourceRow> rows, int at, List<MergedRange> spans) {
        int first = at;
        int last = at;
        for (MergedRange span : spans) {
            long row = rows.get(at).number();
            boolean isHere = span.firstRow() <= row && span.lastRow() >= row;
            if (isHere && span.lastRow() - span.firstRow() < MOST_ROWS) {
                while (first > 0
                        && rows.get(first - 1).number() >= span.firstRow()
                        && !rows.get(first - 1).hasFigure()) {
                    first--;
                }
                while (last + 1 < rows.size()
                        && rows.get(last + 1).number() <= span.lastRow()
                        && !rows.get(last + 1).hasFigure()) {
                    last++;
                }
            }
        }
        return new int[] {first, last};
    }

    int width() {
        return rows.stream().mapToInt(row -> row.texts().size()).max().orElse(0);
    }

    /** The lowest row in which a title stands in a column, -1 if there is none. */
    int lowest(int column) {
        int row = rows.size() - 1;
        while (row >= 0 && isBlank(row, column)) {
            row--;
        }
        return row;
    }

    /** Whether the lowest title of a column is merged with the cells down to the last row. */
    boolean isMergedToTheEnd(int column) {
        int lowest = lowest(column);
        return lowest >= 0
                && spans.stream()
                        .anyMatch(
                                span ->
                                        span.isAt(rows.get(lowest).number(), column)
                                                && span.lastRow()
                                                        >= rows.get(rows.size() - 1).number());
    }

    /** The titles above a column from the top to its own. */
    List<String> parts(int column) {
        List<String> parts = new ArrayList<>();
        for (int row = 0; row <= lowest(column); row++) {
            String part = isBlank(row, column) ? group(row, column) : rows.get(row).text(column);
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** The titles of all columns, each with those of its groups. */
    List<String> joined() {
        List<String> titles = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            titles.add(parts(column).stream().collect(Collectors.joining(" ")));
        }
        return titles;
    }

    private boolean isBlank(int row, int column) {
        return rows.get(row).text(column).isBlank();
    }

    private String group(int row, int column) {
        if (column >= MOST_COLUMNS) {
            return "";
        }
        long number = rows.get(row).number();
        if (!spans.isEmpty()) {
            return spans.stream()
                    .filter(span -> span.firstRow() == number && span.isAt(number, column))
                    .map(span -> rows.get(row).text(span.firstColumn()))
                    .findFirst()
                    .orElse("");
        }
        for (int left = column; left >= 0; left--) {
            if (!isBlank(row, left)) {
                return rows.get(row).text(left);
            }
            for (int above = 0; above < row; above++) {
                if (!isBlank(above, left)) {
                    return "";
                }
            }
        }
        return "";
    }
}
