package org.learningdistricts.answers.template;

import java.util.List;
import java.util.Map;
import org.learningdistricts.intake.normalise.Scope;

/**
 * A sheet. It is protected without a password: only the cells to fill in can be changed.
 *
 * @param tabColour as RGB
 * @param widths of the columns from A on, in characters
 * @param frozenRows rows that always stay in sight
 * @param frozenColumns columns that always stay in sight
 * @param merged ranges of cells that are one
 * @param links cells that lead to another sheet, with the place
 */
record Sheet(
        String name,
        String tabColour,
        List<Double> widths,
        List<SheetRow> rows,
        int frozenRows,
        int frozenColumns,
        List<InputRule> rules,
        List<Highlight> highlights,
        List<String> merged,
        Map<String, String> links,
        PageSetup page) {

    /** A sheet of rows below a header, which stays in sight. */
    static Sheet ofRows(
            String name,
            String tabColour,
            List<Double> widths,
            List<SheetRow> rows,
            List<InputRule> rules,
            PageSetup page) {
        return new Sheet(
                name, tabColour, widths, rows, 1, 0, rules, List.of(), List.of(), Map.of(), page);
    }

    /**
     * How it is printed: on A4, as wide as a page.
     *
     * @param columns how many columns are printed
     * @param left text at the head of each page
     * @param right text at the head of each page
     */
    record PageSetup(boolean isLandscape, int columns, String left, String right) {

        /** All columns on an upright page, under the names of the unit and the quarter. */
        static PageSetup upright(Scope scope, List<Double> widths) {
            return new PageSetup(
                    false, widths.size(), scope.unit().name(), scope.quarter().toString());
        }
    }
}
