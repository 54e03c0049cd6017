package org.learningdistricts.answers.marker;

import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.reader.ooxml.CellReference;

/**
 * A cell to be coloured, with what its comment says.
 *
 * @param sheet name of its sheet
 * @param row row as a person sees it, from 1
 * @param column position of its column, from 0
 * @param severity the worst of what was found in it
 * @param text Vietnamese, then English; lines are parted by a line feed
 */
public record Mark(String sheet, long row, int column, Severity severity, String text) {

    /** Its place in the sheet. */
    CellReference cell() {
        return new CellReference(column, row);
    }
}
