package org.learningdistricts.app.state;

import java.time.LocalDateTime;

/**
 * A submission that was judged, and where its bytes are.
 *
 * @param receivedAt Hanoi time
 * @param groupId the group that brought the judgement that counts
 * @param isArchived whether the archive holds the group's bytes of it
 */
public record JudgedSubmission(
        String quarter,
        String unitCode,
        String digest,
        LocalDateTime receivedAt,
        String groupId,
        boolean isArchived) {}
