package org.learningdistricts.app.state;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a submission by the judgement that counts.
 *
 * @param groupId the group that brought the judgement
 * @param receivedAt when it was received first, Hanoi time
 * @param sequence the cover's; null if it could not be read
 * @param recordedAt when the judgement was recorded; null if its load was interrupted before
 * @param isCurrent whether its figures are those that count for its unit and quarter
 */
public record KnownSubmission(
        String submissionId,
        String groupId,
        String status,
        String judgeDigest,
        LocalDateTime receivedAt,
        @Nullable Long sequence,
        String loadId,
        @Nullable LocalDateTime recordedAt,
        boolean isCurrent) {}
