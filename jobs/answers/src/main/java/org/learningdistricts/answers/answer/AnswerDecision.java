package org.learningdistricts.answers.answer;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about a unit's submission, as of the release read last.
 *
 * @param kind {@link #WITHDRAWAL} of this version, or {@link #EXEMPTION} of the unit
 * @param dataset title of the table of which the unit is exempt, in Vietnamese; null for all, and
 *     for other kinds
 * @param datasetEn the same in English
 * @param decidedBy the office or role, if that was said
 * @param decidedAt Hanoi time
 */
public record AnswerDecision(
        String kind,
        @Nullable String dataset,
        @Nullable String datasetEn,
        String reason,
        @Nullable String decidedBy,
        LocalDateTime decidedAt) {

    /** The version counts no more. */
    public static final String WITHDRAWAL = "withdrawal";

    /** Nothing is expected. */
    public static final String EXEMPTION = "exemption";
}
