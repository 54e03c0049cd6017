package org.learningdistricts.reader.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for other tables among the rows above a header. Names and values of a form, and what
 * explains its signs, are none: of those few lines have titles above several columns of figures.
 */
final class TablesAbove {

    private static final int FEWEST_TITLES = 3;

    /** Rows of figures that an unknown table must have, the fewer the more titles there are. */
    private static final int FEWEST_TITLES_AND_ROWS = 6;

    /** The first rows of a table may have no figures: they are not known yet. */
    private static final int FIRST_ROWS = 3;

    private final List<SourceRow> rows;
    private final Vocabulary vocabulary;
    private final HeaderByTitles titles;
    private @Nullable Remark fault;
    private int first;

    private TablesAbove(List<SourceRow> rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.titles = new HeaderByTitles(vocabulary);
        this.first = rows.size();
    }

    /**
     * @param rows those above the header that are not blank
     */
    static TablesAbove of(List<SourceRow> rows, Vocabulary vocabulary) {
        TablesAbove above = new TablesAbove(rows, vocabulary);
        for (int i = 0; i < rows.size(); i++) {
            above.look(i);
        }
        return above;
    }

    /** Why the file is refused, null if there is no other table. */
    @Nullable Remark fault() {
        return fault;
    }

    /** How many rows stand above all tables. */
    int first() {
        return first;
    }

    private void look(int at) {
        SourceRow row = rows.get(at);
        if (row.filled() < FEWEST_TITLES || row.hasFigure()) {
            return;
        }
        String table = vocabulary.otherTable(row);
        boolean isKnown =
                table != null || (titles.isOnlyTitles(row) && titles.known(row.texts()) > 1);
        if (isKnown ? hasFiguresSoon(at) : isUnknownTable(at)) {
            fault = fault == null ? SeveralTables.remark(row) : fault;
            fault = table == null ? fault : SeveralTables.with(fault, table);
            first = Math.min(first, at);
        }
    }

    private boolean hasFiguresSoon(int at) {
        return rows.subList(at + 1, Math.min(rows.size(), at + 1 + FIRST_ROWS)).stream()
                .anyMatch(row -> isOfFigures(row, rows.get(at)));
    }

    private boolean isUnknownTable(int at) {
        int end = at + 1;
        while (end < rows.size() && isOfFigures(rows.get(end), rows.get(at))) {
            end++;
        }
        int below = end - at - 1;
        return below > 1 && rows.get(at).filled() + below >= FEWEST_TITLES_AND_ROWS;
    }

    /** Whether a row has figures below several titles. */
    private static boolean isOfFigures(SourceRow row, SourceRow header) {
        int figures = 0;
        for (int i = 0; i < row.texts().size(); i++) {
            boolean isFigure = CellShape.of(row.text(i)).isFigure();
            figures += isFigure && !header.text(i).isBlank() ? 1 : 0;
        }
        return figures > 1;
    }
}
