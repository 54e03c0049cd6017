package org.learningdistricts.answers.annotated;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.CellPlace;

/** Where the cells of a submission stand in a workbook. */
interface Layout {

    /**
     * A cell of a workbook.
     *
     * @param row row as a person sees it, from 1
     * @param column position of its column, from 0
     */
    record Spot(String sheet, long row, int column) {}

    /** Where a cell stands, null if the workbook lacks it. */
    @Nullable Spot of(CellPlace cell);
}
