package org.learningdistricts.answers.marker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.finding.Severity;

/**
 * What the sheet says that stands before the office's own.
 *
 * @param title verdict, with unit and quarter
 * @param lines what to do, one sentence each
 * @param problems the worst first
 */
public record FirstSheet(String title, List<String> lines, List<Problem> problems) {

    /** The name of the sheet; the reader passes over it without a word. */
    public static final String NAME = "Cần sửa";

    /**
     * One line of the list.
     *
     * @param at the cell that the line links to, null if there is none
     */
    public record Problem(
            Severity severity, String place, @Nullable Mark at, String message, String remedy) {}
}
