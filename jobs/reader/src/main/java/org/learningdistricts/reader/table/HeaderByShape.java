package org.learningdistricts.reader.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a table of which nothing is known: titles are words where the rows below have
 * figures, or words that do not come again where all is text.
 */
final class HeaderByShape {

    private static final int MOST_ROWS = 3;
    private static final int MOST_TITLES = 10;
    private static final int ENOUGH_BELOW = 3;
    private static final double MOSTLY = 0.7;
    private static final int LONGEST_TITLE = 1000;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final List<SourceRow> rows;
    private final List<MergedRange> spans;
    private final int width;
    private final int first;
    private final BitSet values;

    /**
     * @param rows the first rows of the file that are not blank
     * @param spans merged cells of a sheet
     */
    HeaderByShape(List<SourceRow> rows, List<MergedRange> spans) {
        this.rows = rows;
        this.spans = spans;
        this.width = usualWidth(rows);
        this.first = firstOfTable();
        this.values = valueColumns();
    }

    /** How many cells most rows have. */
    int width() {
        return width;
    }

    /** The header, null if the table has none. */
    @Nullable HeaderFinding find() {
        int header = rows.isEmpty() ? -1 : headerRow();
        if (header < 0) {
            return null;
        }
        int[] block = TitleRows.block(rows, header, spans);
        int top = block[0] < header ? block[0] : topOf(header);
        int last = Math.max(header, block[1]);
        while (last + 1 < rows.size()
                && last - header + 1 < MOST_ROWS
                && goesOn(header, last + 1)) {
            last++;
        }
        if (top == last) {
            return new HeaderFinding(header, header, rows.get(header));
        }
        TitleRows titles = TitleRows.of(rows.subList(top, last + 1), spans);
        return new HeaderFinding(
                top, last, SourceRow.ofTexts(rows.get(last).number(), titles.joined()));
    }

    /** The first row that is as wide as the table, which must do if a header there has to be. */
    HeaderFinding anyway() {
        return new HeaderFinding(first, first, rows.get(first));
    }

    /** Whether a row has words where the others have values. */
    boolean isTitles(SourceRow row) {
        int words = 0;
        for (int i = values.nextSetBit(0); i >= 0; i = values.nextSetBit(i + 1)) {
            CellShape shape = CellShape.of(row.text(i));
            if (shape == CellShape.TEXT || shape == CellShape.ODD) {
                words++;
            } else if (shape != CellShape.EMPTY) {
                return false;
            }
        }
        return words > 0 && words * 2 >= values.cardinality() && !row.hasValue();
    }

    /** How many cells most rows have; of widths that are as frequent, the greater. */
    private static int usualWidth(List<SourceRow> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        int usual = 0;
        for (SourceRow row : rows) {
            int size = row.texts().size();
            int count = widths.merge(size, 1, Integer::sum);
            int most = widths.getOrDefault(usual, 0);
            if (count > most || (count == most && size > usual)) {
                usual = size;
            }
        }
        return usual;
    }

    /** Rows above the table have one filled cell or few. */
    private int firstOfTable() {
        for (int i = 0; i < rows.size(); i++) {
            if (isTableRow(rows.get(i)) && !isTitleLine(i)) {
                return i;
            }
        }
        return 0;
    }

    /** A sentence whose commas part it into other cells than the titles right below it. */
    private boolean isTitleLine(int at) {
        SourceRow row = rows.get(at);
        if (at + 2 >= rows.size()
                || row.texts().size() == width
                || row.filled() < row.texts().size()) {
            return false;
        }
        SourceRow next = rows.get(at + 1);
        return next.texts().size() == width
                && next.filled() == width
                && !next.hasValue()
                && rows.get(at + 2).hasValue();
    }

    private boolean isTableRow(SourceRow row) {
        return row.filled() >= (width <= 2 ? width : Math.max(2, (width + 1) / 2));
    }

    /** The columns that have values in most rows, those next to the first row left out. */
    private BitSet valueColumns() {
        BitSet columns = new BitSet();
        int below = rows.size() - first - 1;
        int from = first + 1 + Math.max(0, Math.min(MOST_ROWS - 1, below - 1));
        from = Math.max(from, firstWithValue());
        for (int column = 0; column < width; column++) {
            int filled = 0;
            int figures = 0;
            for (int i = from; i < rows.size(); i++) {
                CellShape shape = CellShape.of(rows.get(i).text(column));
                filled += shape == CellShape.EMPTY ? 0 : 1;
                figures += shape.isValue() ? 1 : 0;
            }
            columns.set(column, filled > 0 && figures >= filled * MOSTLY);
        }
        return columns;
    }

    /** The first row with a value, if it is near; rows above it may all be titles. */
    private int firstWithValue() {
        for (int i = first; i < Math.min(rows.size(), first + MOST_TITLES); i++) {
            if (rows.get(i).hasValue()) {
                return i;
            }
        }
        return -1;
    }

    /** The first row that looks like titles, above any value; -1 if there is none. */
    private int headerRow() {
        if (isHeader(first)) {
            return first;
        }
        if (isBelowGroups(first - 1)) {
            return first - 1;
        }
        for (int i = first; !values.isEmpty() && i < rows.size() - 1; i++) {
            SourceRow row = rows.get(i);
            if (row.hasValue()) {
                return -1;
            }
            if (isTableRow(row) && isTitles(row)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the last row above the table has titles, and those above it the others. */
    private boolean isBelowGroups(int header) {
        return header > 0 && topOf(header) < header && !rows.get(header).hasValue();
    }

    private boolean isHeader(int at) {
        SourceRow row = rows.get(at);
        if (row.texts().stream().anyMatch(cell -> cell.length() > LONGEST_TITLE)) {
            return false;
        }
        boolean isAlone = at == rows.size() - 1;
        if (isAlone) {
            return !row.hasValue();
        }
        return values.isEmpty() ? isUnlikeTheRest(row) : isTitles(row) || hasYears(row);
    }

    /** Whether a row has more titles; one column has only one, and a table of words has one row. */
    private boolean goesOn(int header, int next) {
        if (values.isEmpty() || width < 2) {
            return false;
        }
        return (next + ENOUGH_BELOW < rows.size() && isTitles(rows.get(next)))
                || (next + 1 < rows.size() && isBelowTitles(rows.get(header), rows.get(next)));
    }

    /** Whether a row has words, only above values, and nothing where the header begins. */
    private boolean isBelowTitles(SourceRow header, SourceRow row) {
        boolean isBlank = true;
        for (int i = 0; i < row.texts().size(); i++) {
            if (!row.text(i).isBlank()) {
                isBlank = false;
                if (!values.get(i) || CellShape.of(row.text(i)).isValue()) {
                    return false;
                }
            }
        }
        return !isBlank && row.text(0).isBlank() && !header.text(0).isBlank();
    }

    /**
     * The first of the rows above a header that have titles where the header has none; the header's
     * own if there are no such.
     */
    private int topOf(int header) {
        BitSet untitled = new BitSet();
        for (int i = 0; i < width; i++) {
            untitled.set(i, rows.get(header).text(i).isBlank());
        }
        for (int top = header - 1; top >= 0 && !untitled.isEmpty(); top--) {
            SourceRow row = rows.get(top);
            if (header - top > MOST_TITLES
                    || row.filled() < 2
                    || row.texts().size() > width
                    || row.hasValue()) {
                return header;
            }
            for (int i = 0; i < width; i++) {
                untitled.set(i, untitled.get(i) && row.text(i).isBlank());
            }
            if (untitled.isEmpty()) {
                return top;
            }
        }
        return header;
    }

    /** Where all is text, titles are all there, differ and do not come again below. */
    private boolean isUnlikeTheRest(SourceRow row) {
        List<String> titles = row.texts();
        if (row.filled() < Math.min(width, titles.size())
                || new HashSet<>(titles).size() < titles.size()
                || row.hasValue()) {
            return false;
        }
        for (SourceRow other : rows.subList(first + 1, rows.size())) {
            for (int i = 0; i < titles.size() && !other.texts().equals(titles); i++) {
                if (!titles.get(i).isBlank() && titles.get(i).equals(other.text(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Years as titles of columns that hold other figures. */
    private boolean hasYears(SourceRow row) {
        boolean years = false;
        boolean otherwise = true;
        for (int i = 0; i < row.texts().size(); i++) {
            String cell = row.text(i).strip();
            if (YEAR.matcher(cell).matches()) {
                years = true;
                otherwise &= !YEAR.matcher(rows.get(rows.size() - 1).text(i).strip()).matches();
            } else {
                otherwise &= !CellShape.of(cell).isValue();
            }
        }
        return years && otherwise;
    }
}
