package org.learningdistricts.reader.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningdistricts.reader.table.CellRemark;
import org.learningdistricts.reader.table.MergedRange;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;
import org.learningdistricts.reader.table.SourceRow;

/**
 * Watches the rows of a table for cells that are merged over several of them, and for figures that
 * are merged over several columns: nobody knows for which of them their value holds. Elsewhere a
 * merged cell does no harm.
 */
final class MergedCells {

    private static final String RULE = "merged-cells";

    /** All that a row holds lies in one range, or in several only if they overlap. */
    private static final int MOST_AT_ONCE = 10;

    private final List<MergedRange> merged;
    private final List<MergedRange> overRows;
    private final List<MergedRange> current = new ArrayList<>();
    private final Set<MergedRange> harmful = new HashSet<>();
    private final List<MergedRange> inRow;
    private final BitSet titled = new BitSet();
    private final Remarks remarks;
    private int next;
    private int nextInRow;

    MergedCells(List<MergedRange> merged, Remarks remarks) {
        this.merged = merged;
        this.remarks = remarks;
        List<MergedRange> sorted =
                merged.stream().sorted(Comparator.comparingLong(MergedRange::firstRow)).toList();
        this.overRows = sorted.stream().filter(MergedRange::spansRows).toList();
        this.inRow = sorted.stream().filter(range -> !range.spansRows()).toList();
    }

    /** Takes the header: cells that are merged below one title belong to one column. */
    void header(SourceRow row) {
        for (int i = 0; i < row.texts().size(); i++) {
            titled.set(i, !row.text(i).isBlank());
        }
    }

    /**
     * Takes the next row below the header.
     *
     * @return what there is to say if it is a row of the table, again for each row of a range
     */
    List<CellRemark> row(SourceRow row) {
        List<CellRemark> harm = new ArrayList<>();
        while (nextInRow < inRow.size() && inRow.get(nextInRow).firstRow() <= row.number()) {
            MergedRange range = inRow.get(nextInRow);
            if (range.firstRow() == row.number() && isFigureOfSeveral(range, row)) {
                harm.add(harm(range));
            }
            nextInRow++;
        }
        while (next < overRows.size() && overRows.get(next).firstRow() <= row.number()) {
            current.add(overRows.get(next));
            next++;
        }
        current.removeIf(range -> range.lastRow() < row.number());
        if (current.size() > MOST_AT_ONCE) {
            current.subList(MOST_AT_ONCE, current.size()).clear();
        }
        for (MergedRange range : current) {
            if (holdsMore(row, range)) {
                harm.add(harm(range));
            }
        }
        return harm;
    }

    private boolean isFigureOfSeveral(MergedRange range, SourceRow row) {
        String text = row.text(range.firstColumn()).strip();
        boolean isName = text.length() > 1 && text.chars().anyMatch(Character::isLetter);
        return titled.get(range.firstColumn(), range.lastColumn() + 1).cardinality() > 1
                && !text.isEmpty()
                && !isName
                && holdsMore(row, range);
    }

    private CellRemark harm(MergedRange range) {
        harmful.add(range);
        return new CellRemark(
                new Remark(RULE, range.firstRow(), range.firstColumn(), range.text(), null, 1),
                range.firstColumn(),
                range.lastColumn(),
                range.spansRows());
    }

    /** Says which other cells are merged; no row follows. */
    void finish() {
        List<MergedRange> harmless =
                merged.stream().filter(range -> !harmful.contains(range)).toList();
        if (!harmless.isEmpty()) {
            remarks.add(MergedTitleCells.remark(harmless));
        }
    }

    private static boolean holdsMore(SourceRow row, MergedRange range) {
        for (int i = 0; i < row.texts().size(); i++) {
            boolean inside = i >= range.firstColumn() && i <= range.lastColumn();
            if (!inside && !row.text(i).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
