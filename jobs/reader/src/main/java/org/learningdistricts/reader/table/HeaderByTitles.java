package org.learningdistricts.reader.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the header among the first rows of a table by the titles that are known. */
public final class HeaderByTitles {

    /** Rows of titles above or below the one with most that is known. */
    private static final int MOST_BESIDE = 5;

    private final Vocabulary vocabulary;
    private final List<MergedRange> spans;

    public HeaderByTitles(Vocabulary vocabulary) {
        this(vocabulary, List.of());
    }

    /**
     * @param spans merged cells of the sheet
     */
    public HeaderByTitles(Vocabulary vocabulary, List<MergedRange> spans) {
        this.vocabulary = vocabulary;
        this.spans = spans;
    }

    /**
     * The header: the row with the most known titles, with those of the rows above or below if it
     * stands in several; null if no row has enough.
     */
    @Nullable HeaderFinding find(List<SourceRow> rows) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < rows.size(); i++) {
            int known = known(rows.get(i).texts());
            if (known > most) {
                best = i;
                most = known;
            }
        }
        if (best < 0) {
            return null;
        }
        int[] block = TitleRows.block(rows, best, spans);
        if (block[0] < block[1]) {
            HeaderFinding merged = finding(rows, block[0], block[1]);
            if (known(merged.header().texts()) >= most) {
                return merged;
            }
        }
        HeaderFinding found = new HeaderFinding(best, best, rows.get(best));
        for (int more = 1; more <= MOST_BESIDE; more++) {
            for (int first = best; first >= Math.max(0, best - more); first--) {
                int last = first + more;
                if (last < rows.size() && belong(rows, first, best, last)) {
                    found = better(found, finding(rows, first, last));
                }
            }
        }
        return found;
    }

    /** How many known titles a row has, 0 if they are too few for a header. */
    public int known(List<String> cells) {
        Set<String> known = new HashSet<>();
        int filled = 0;
        for (String cell : cells) {
            if (!cell.isBlank()) {
                filled++;
                if (vocabulary.isLabel(cell)) {
                    known.add(Labels.key(cell));
                }
            }
        }
        return known.size() >= 2 || known.size() * 2 >= filled ? known.size() : 0;
    }

    /** Whether a row has nothing but titles. */
    boolean isOnlyTitles(SourceRow row) {
        return row.texts().stream().allMatch(c -> c.isBlank() || vocabulary.isLabel(c));
    }

    /**
     * Whether a row goes on with titles below those of a header that are not known, so that nobody
     * can tell how they belong together.
     *
     * @param after the row below it
     */
    boolean isDoubtful(SourceRow header, SourceRow next, SourceRow after) {
        int filled = 0;
        for (int i = 0; i < next.texts().size(); i++) {
            if (!next.text(i).isBlank()) {
                filled++;
                if (CellShape.of(next.text(i)) != CellShape.TEXT
                        || vocabulary.isLabel(header.text(i))
                        || !CellShape.of(after.text(i)).isFigure()) {
                    return false;
                }
            }
        }
        return filled > 1;
    }

    /** Whether rows above the known titles hold words only, and rows below complete them. */
    private boolean belong(List<SourceRow> rows, int first, int best, int last) {
        for (int i = first; i < best - 1; i++) {
            if (rows.get(i).hasFigure()) {
                return false;
            }
        }
        if (last == best) {
            return true;
        }
        TitleRows block = TitleRows.of(rows.subList(first, last + 1), spans);
        for (int i = best + 1; i <= last; i++) {
            if (!goesOn(rows, i, last, block)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that stands in a row is a part of a title, or stands above several. */
    private boolean goesOn(List<SourceRow> rows, int at, int last, TitleRows block) {
        SourceRow row = rows.get(at);
        boolean isAboveTitle = false;
        for (int i = block.width() - 1; i >= 0; i--) {
            for (int below = at + 1; below <= last; below++) {
                isAboveTitle |= !rows.get(below).text(i).isBlank();
            }
            if (!row.text(i).isBlank()) {
                if (!isAboveTitle && !vocabulary.isLabel(title(block, i))) {
                    return false;
                }
                isAboveTitle = false;
            }
        }
        return true;
    }

    private HeaderFinding better(HeaderFinding found, HeaderFinding other) {
        return known(other.header().texts()) > known(found.header().texts()) ? other : found;
    }

    private HeaderFinding finding(List<SourceRow> rows, int first, int last) {
        TitleRows block = TitleRows.of(rows.subList(first, last + 1), spans);
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < block.width(); i++) {
            titles.add(title(block, i));
        }
        return new HeaderFinding(first, last, SourceRow.ofTexts(rows.get(last).number(), titles));
    }

    /**
     * The title of a column: the lowest one; together with those of its groups if that is what is
     * known or says what the figures are. One with nothing below it counts if it is known, or if
     * its cell reaches to the last row.
     */
    private String title(TitleRows block, int column) {
        List<String> parts = block.parts(column);
        if (parts.isEmpty()) {
            return "";
        }
        String own = parts.get(parts.size() - 1);
        List<String> groups = parts.subList(0, parts.size() - 1);
        String title = own;
        if (groups.stream().anyMatch(Labels::hasMeasureSign)) {
            title = String.join(" ", parts);
        } else {
            for (int i = groups.size() - 1; i >= 0 && !vocabulary.isLabel(title); i--) {
                String joined = String.join(" ", parts.subList(i, parts.size()));
                title = vocabulary.isLabel(joined) ? joined : title;
                String pair = groups.get(i) + " " + own;
                title = vocabulary.isLabel(pair) ? pair : title;
            }
        }
        boolean isLast = block.lowest(column) == block.rows().size() - 1;
        return isLast || vocabulary.isLabel(title) || block.isMergedToTheEnd(column) ? title : "";
    }
}
