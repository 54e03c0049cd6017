package org.learningdistricts.intake.check.table;

import java.util.Map;
import java.util.TreeMap;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.check.rows.WrongType;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Expectation;
import org.learningdistricts.intake.normalise.TypedRow;

/**
 * A column in which some dates can only be read with the month first: one question about all its
 * dates that may be so. Who mended only those that cannot be would leave the others swapped. Of a
 * single one that no other is in doubt for it is said that it is no date.
 */
final class MonthFirstDates {

    private static final String RULE = "month-first-dates";

    private final TableScope table;
    private final Map<Integer, InDoubt> columns = new TreeMap<>();

    /** The dates of one column: the first that shows the order, and the rows of all. */
    private static final class InDoubt {

        private TypedRow shown;
        private final RowRanges rows = new RowRanges();

        InDoubt(TypedRow first) {
            this.shown = first;
        }

        void add(TypedRow row, int column) {
            if (!shown.cells().get(column).isMonthFirst()) {
                shown = row;
            }
            rows.add(row.line());
        }
    }

    MonthFirstDates(TableScope table) {
        this.table = table;
    }

    void add(TypedRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).state() == CellState.DATE_IN_DOUBT) {
                columns.computeIfAbsent(i, column -> new InDoubt(row)).add(row, i);
            }
        }
    }

    /** Asks about each such column; the table has ended. */
    void report(Findings findings) {
        columns.forEach(
                (column, dates) -> {
                    Field field = table.contract().fields().get(column);
                    Place place = table.cell(dates.shown, field);
                    Cell cell = dates.shown.cells().get(column);
                    long count = dates.rows.count();
                    if (count == 1) {
                        Map<String, Worded> expected =
                                Expectation.insteadOf(cell, field, table.submission());
                        findings.addWorded(WrongType.RULE, place, cell.sent(), expected);
                    } else {
                        findings.add(RULE, place, cell.text(), dates.rows.shown(), count);
                    }
                });
    }
}
