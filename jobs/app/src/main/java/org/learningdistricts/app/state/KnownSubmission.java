package org.learningdistricts.app.state;

import java.time.LocalDateTime;

/**
 * What is known of a submission by the judgement that counts.
 *
 * @param groupId the group that brought the judgement
 * @param receivedAt when it was received first, Hanoi time
 * @param isCurrent whether its figures are those that count for its unit and quarter
 */
public record KnownSubmission(
        String submissionId,
        String groupId,
        String status,
        String judgeDigest,
        LocalDateTime receivedAt,
        boolean isCurrent) {}
