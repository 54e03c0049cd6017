package org.learningdistricts.answers.answer;

import org.learningdistricts.intake.check.reading.SentTable;

/**
 * A cell of a table as it was sent.
 *
 * @param row row as a person sees it, from 1
 * @param column position of its column in the file or sheet, from 0
 */
public record CellPlace(SentTable table, long row, int column) {}
