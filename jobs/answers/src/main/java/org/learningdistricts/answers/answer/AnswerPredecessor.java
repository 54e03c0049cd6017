package org.learningdistricts.answers.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A former commune that the unit took over from, as of the release read last.
 *
 * @param isWhole whether all of it went to the unit
 * @param changedOn the day on which the unit took over
 * @param level of its last recognition, which does not count for the unit; null if none is known
 */
public record AnswerPredecessor(
        String unitCode,
        String unitName,
        boolean isWhole,
        LocalDate changedOn,
        @Nullable Long level,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate) {}
