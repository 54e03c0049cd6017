package org.learningdistricts.answers.template.workbook;

import java.util.List;

/**
 * A row from column A on.
 *
 * @param height in points
 */
public record SheetRow(double height, List<SheetCell> cells) {

    private static final double USUAL = 16;

    /** A row as high as one line of text. */
    public static SheetRow of(List<SheetCell> cells) {
        return new SheetRow(USUAL, cells);
    }
}
