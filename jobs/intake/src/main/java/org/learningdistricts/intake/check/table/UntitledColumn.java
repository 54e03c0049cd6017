package org.learningdistricts.intake.check.table;

import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Header;
import org.learningdistricts.reader.table.ColumnLetters;

/**
 * A column that has values but no title.
 *
 * @param row the first with a value
 * @param position where the column stands, from 0
 * @param cells how many of its cells have a value
 */
record UntitledColumn(long row, int position, int cells) {

    private static final String RULE = "untitled-column";

    /** The same after another cell without a title, which counts if it is of this column. */
    UntitledColumn and(int other) {
        return other == position ? new UntitledColumn(row, position, cells + 1) : this;
    }

    /**
     * One cell among rows is astray; above several the title lacks.
     *
     * @param rows how many the table has
     */
    void report(TableScope table, Header header, long rows, Findings findings) {
        boolean isAstray = cells == 1 && rows > 1;
        String letters = ColumnLetters.of(position);
        findings.addWorded(
                RULE,
                table.cell(isAstray ? row : header.line(), letters),
                letters,
                Worded.listOf(table.contract().fields().stream().map(Worded::of).toList()));
    }
}
