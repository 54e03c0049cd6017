package org.learningdistricts.app.state;

import java.time.LocalDateTime;

/**
 * A submission that was judged, and where its bytes are.
 *
 * @param contractVersion template version that it was judged by
 * @param receivedAt Hanoi time
 * @param groupId the group that brought the judgement that counts
 * @param isArchived whether the archive holds the group's bytes of it
 */
public record JudgedSubmission(
        String submissionId,
        String quarter,
        String unitCode,
        String digest,
        String contractVersion,
        LocalDateTime receivedAt,
        String groupId,
        boolean isArchived) {}
