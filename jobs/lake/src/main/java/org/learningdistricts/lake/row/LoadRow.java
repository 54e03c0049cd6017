package org.learningdistricts.lake.row;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A group and the load that recorded it; the time is Hanoi's.
 *
 * @param commitSha256 SHA-256 of the group's commit; null if the load is of a time that kept none
 * @param fileSumSha256 SHA-256 of the load's list of files; null likewise
 * @param referenceDigest what set of reference data the load judged by; null likewise
 */
public record LoadRow(
        String loadId,
        LocalDateTime recordedAt,
        String groupId,
        @Nullable String commitSha256,
        @Nullable String fileSumSha256,
        @Nullable String referenceDigest) {}
