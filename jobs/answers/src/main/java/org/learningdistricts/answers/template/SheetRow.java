package org.learningdistricts.answers.template;

import java.util.List;

/**
 * A row from column A on.
 *
 * @param height in points
 */
record SheetRow(double height, List<SheetCell> cells) {

    private static final double USUAL = 16;

    /** A row as high as one line of text. */
    static SheetRow of(List<SheetCell> cells) {
        return new SheetRow(USUAL, cells);
    }
}
