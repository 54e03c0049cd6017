package org.learningdistricts.answers.template;

import java.util.List;
import org.learningdistricts.intake.contract.Contract;

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

    /** The titles of a table's columns. */
    static SheetRow header(double height, Contract table) {
        return new SheetRow(
                height,
                table.fields().stream()
                        .map(field -> SheetCell.text(field.titleVi(), CellLook.HEADER))
                        .toList());
    }
}
