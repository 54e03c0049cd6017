package org.learningdistricts.app.state;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A version that was received of a unit and quarter.
 *
 * @param version its rank by receipt, from 1
 * @param sequence the cover's; null if it could not be read
 * @param receivedAt Hanoi time
 * @param loadId the load that brought the judgement that counts
 * @param precedence of those that were accepted the first counts, unless it was withdrawn; null if
 *     it was refused
 */
public record UnitVersion(
        String quarter,
        String unitLevel,
        String unitCode,
        String digest,
        long version,
        @Nullable Long sequence,
        LocalDateTime receivedAt,
        String status,
        long findingsError,
        long findingsWarning,
        String loadId,
        @Nullable Long precedence) {}
