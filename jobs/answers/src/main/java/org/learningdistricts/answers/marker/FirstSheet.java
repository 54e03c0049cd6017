package org.learningdistricts.answers.marker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.finding.Severity;

/**
 * What the sheet says that stands before the office's own.
 *
 * @param name of the sheet, see {@link #NAMES}
 * @param title verdict, with unit and quarter
 * @param lines what to do, one sentence each
 * @param problems the worst first
 */
public record FirstSheet(String name, String title, List<String> lines, List<Problem> problems) {

    /** The name of the sheet where something must be corrected. */
    public static final String NAME = "Cần sửa";

    /** The name of the sheet where nothing must be. */
    public static final String NAME_OF_ACCEPTED = "Kết quả kiểm tra";

    /** What the sheet may be called; the reader passes over such a sheet without a word. */
    public static final List<String> NAMES = List.of(NAME, NAME_OF_ACCEPTED);

    /**
     * One line of the list.
     *
     * @param at the cell that the line links to, null if there is none
     */
    public record Problem(
            Severity severity, String place, @Nullable Mark at, String message, String remedy) {}
}
