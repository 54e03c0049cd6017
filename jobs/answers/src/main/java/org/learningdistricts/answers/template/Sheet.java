package org.learningdistricts.answers.template;

import java.util.List;
import java.util.Map;

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

    /**
     * How it is printed: on A4, as wide as a page.
     *
     * @param columns how many columns are printed
     * @param left text at the head of each page
     * @param right text at the head of each page
     */
    record PageSetup(boolean isLandscape, int columns, String left, String right) {}
}
